import SDKRuntime

private enum Client {
  static func isDone(_ state: Shop.State) -> Bool {
    state == .done
  }
}

import SDKRuntime

private enum Client {
  static func read(_ response: Shop.Pay.Response) -> String {
    response.hint
  }
}

import SDKRuntime

private enum Client {
  static func address() -> String {
    Shop.Refund.method + Shop.Refund.path
  }
}

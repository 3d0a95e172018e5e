import SDKRuntime

private enum Client {
  static func address() -> String {
    Shop.Pay.method + Shop.Pay.path
  }
}

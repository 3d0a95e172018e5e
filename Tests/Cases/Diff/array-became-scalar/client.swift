import SDKRuntime

private enum Client {
  static func write(_ request: inout Shop.Pay.Request) {
    request.note = ["x"]
  }
}

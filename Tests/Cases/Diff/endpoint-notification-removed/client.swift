import SDKRuntime

private enum Client {
  static func receive(_ request: Shop.Refunded.Request) -> String {
    request.paymentId
  }
}

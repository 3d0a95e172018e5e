import SDKRuntime

private enum Client {
  static func refund() -> Shop.Refund.Request {
    Shop.Refund.Request(paymentId: "1")
  }
}

import SDKRuntime

private enum Client {
  static func ask(_ request: Shop.Pay.Request) -> String {
    let inquiry: Shop.InquirePay.Request = Shop.Pay.inquiry(for: request)
    return inquiry.paymentId
  }
}

import SDKRuntime

private enum Client {
  static func key(_ card: Shop.Card) -> String {
    let request = Shop.Pay.Request(paymentId: "1", card: card, requestId: "2")
    return request[keyPath: Shop.Pay.idempotencyKey] + request.requestId
  }
}

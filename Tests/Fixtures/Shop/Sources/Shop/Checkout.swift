/// Stores a card, with the server's answers played from constants.
@main
enum Checkout {
  static let card = Card(number: "4112273146798764", month: 4, year: 29)

  static func main() throws {
    let request = request(for: card)
    try request.validate()
    let read = try AlipayVaulting.VaultPaymentMethod.Request(json: request.json())
    print(read == request ? "The request came back as it was." : "The request came back as another.")
    if let number = read.paymentMethodDetail.card?.cardNo { print("Card: \(number)") }
    printViolations()
    for answer in answers {
      let response = try AlipayVaulting.VaultPaymentMethod.Response(json: answer.utf8)
      print(nextStep(after: response.outcome))
    }
  }

  static func request(for card: Card) -> AlipayVaulting.VaultPaymentMethod.Request {
    .init(
      vaultingRequestId: "attempt-1",
      vaultingNotificationUrl: "https://shop.example/notify",
      redirectUrl: "https://shop.example/done",
      paymentMethodDetail: .init(
        paymentMethodType: .card,
        card: .init(
          cardNo: APICardNumber(card.number), expiryYear: String(card.year),
          expiryMonth: (card.month < 10 ? "0" : "") + String(card.month))),
      env: .init(terminalType: .web, clientIp: "203.0.113.7"))
  }

  static func printViolations() {
    var request = request(for: card)
    request.vaultingRequestId = String(repeating: "x", count: 65)
    for violation in request.violations() { print(violation) }
  }

  /// The compiler makes the shop think of every outcome.
  static func nextStep(after outcome: AlipayVaulting.VaultPaymentMethod.Outcome) -> String {
    switch outcome {
    case .stored(let cardToken, _): "Stored, token \(cardToken)"
    case .awaitingUser(_, _, let normalUrl): normalUrl == nil ? "No page" : "Send the user to a page"
    case .notCreated, .stateUnknown, .failed, .unexpected: "Next: \(outcome.action)"
    }
  }

  static let answers = [
    """
    {"result":{"resultCode":"SUCCESS","resultStatus":"S"},"vaultingRequestId":"attempt-1",
     "paymentMethodDetail":{"paymentMethodType":"CARD","card":{"cardToken":"a-token"}}}
    """,
    """
    {"result":{"resultCode":"VERIFICATION_IN_PROCESS","resultStatus":"U"},"vaultingRequestId":"attempt-1",
     "normalUrl":"https://bank.example/3ds"}
    """,
    """
    {"result":{"resultCode":"PARAM_ILLEGAL","resultStatus":"F"},"vaultingRequestId":"attempt-1"}
    """,
    """
    {"result":{"resultCode":"A_CODE_OF_TOMORROW","resultStatus":"Q"},"vaultingRequestId":"attempt-1"}
    """,
  ]
}

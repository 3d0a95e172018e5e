import AlipayVaulting
import SpecModel
import Testing

@Suite("What prints says what it is, without module and namespace")
struct PrintedNameTests {
  @Test("A message prints under the name of its endpoint, whichever way", arguments: Description.messages)
  func messages(message: DescribedMessage) throws {
    func open<Message: APIMessage>(_ type: Message.Type) throws {
      let value = try Message(json: Builder.full(message).json)
      let names = message.name.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      let convertible: any CustomStringConvertible = value
      #expect(convertible.description.hasPrefix(names.joined(separator: ".") + "("))
      for text in PrintedForms.all(of: value) + PrintedForms.all(of: [value]) {
        #expect(!text.contains("AlipayVaulting") && !text.contains("rawValue"))
      }
    }
    let type = try message.type
    try open(type)
  }

  @Test("Objects inside of others print as they do alone")
  func nested() {
    let card = AlipayVaulting.CardPaymentMethodDetail(
      cardNo: "4111111111111111", brand: .visa, cvv: "12345", expiryYear: "30", expiryMonth: "13")
    let printed =
      #"CardPaymentMethodDetail(cardNo: ••••1111, brand: "VISA", cvv: <redacted>, expiryYear: <redacted>, "#
      + "expiryMonth: <redacted>)"
    #expect("\(card)" == printed && String(reflecting: card) == printed)
    let request = AlipayVaulting.VaultPaymentMethod.Request(
      vaultingRequestId: "1", vaultingNotificationUrl: "https://shop.example/a", redirectUrl: "https://shop.example/b",
      paymentMethodDetail: .init(paymentMethodType: .card, card: card), env: .init(terminalType: .web))
    #expect(
      "\(request)".contains(#"paymentMethodDetail: PaymentMethodDetail(paymentMethodType: "CARD", card: \#(printed))"#))
    #expect("\(request)".hasSuffix(#"env: Env(terminalType: "WEB"))"#))
  }
}

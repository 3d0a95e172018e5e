import AlipayVaulting
import Testing

@Suite("Differences of two objects")
struct DifferencesTests {
  typealias Request = AlipayVaulting.VaultPaymentMethod.Request
  static let request = Request(
    vaultingRequestId: "1", vaultingNotificationUrl: "https://shop.example", redirectUrl: "https://shop.example",
    paymentMethodDetail: .init(
      paymentMethodType: .card,
      card: .init(cardNo: "4111111111111111", expiryYear: "30", expiryMonth: "12", selectedCardBrand: .visa)),
    env: .init(terminalType: .web))

  @Test("Equal objects have none")
  func none() {
    #expect(Self.request.differences(from: Self.request) == [])
  }

  @Test("Each field that differs is listed by its path, in the order of the description, and never by its value")
  func paths() {
    var other = Self.request
    other.vaultingRequestId = "2"
    other.paymentMethodDetail.card?.cardNo = "4242424242424242"
    other.paymentMethodDetail.card?.selectedCardBrand = nil
    other.env.terminalType = .app
    let paths = other.differences(from: Self.request)
    let root = "vaultPaymentMethod.request"
    #expect(
      Set(paths) == [
        "\(root).vaultingRequestId", "\(root).paymentMethodDetail.card.cardNo",
        "\(root).paymentMethodDetail.card.selectedCardBrand",
        "\(root).env.terminalType",
      ])
    #expect(paths.first == "\(root).vaultingRequestId" && paths.last == "\(root).env.terminalType")
    #expect(Set(Self.request.differences(from: other)) == Set(paths))
  }

  @Test("An object that only one of them has is listed, and nothing inside of it")
  func absentObject() {
    var other = Self.request
    other.paymentMethodDetail.card = nil
    #expect(other.differences(from: Self.request) == ["vaultPaymentMethod.request.paymentMethodDetail.card"])
    #expect(Self.request.differences(from: other) == ["vaultPaymentMethod.request.paymentMethodDetail.card"])
  }

  @Test("A path starts at the object itself")
  func object() {
    let left = AlipayVaulting.Amount(currency: "USD", value: "1")
    #expect(left.differences(from: .init(currency: "USD", value: "2")) == ["value"])
  }
}

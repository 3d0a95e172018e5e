import AlipayVaulting
import Testing

/// No test looks at a clock; text of these sizes would not come to an end if anything grew out of proportion.
@Suite("Large text", .timeLimit(.minutes(2)))
struct LargeTextTests {
  typealias Response = AlipayVaulting.VaultPaymentMethod.Response

  static let head = #"{"result":{"resultCode":"SUCCESS","resultStatus":"S"},"vaultingRequestId":"1","#

  static func response(_ members: String) -> [UInt8] {
    Array((head + members + "}").utf8)
  }

  @Test("A string of a million bytes, plain and all escapes")
  func longStrings() throws {
    let plain = String(repeating: "a", count: 1_000_000)
    let read = try Response(json: Self.response(#""normalUrl":"\#(plain)""#))
    #expect(read.normalUrl?.exposed == plain)
    let path = "vaultPaymentMethod.response"
    #expect(
      read.findings == [
        Finding("\(path).normalUrl", .maxLength(2048, actual: 1_000_000)),
        Finding("\(path).paymentMethodDetail", .missing),
      ])
    let escaped = String(repeating: #"\u0041"#, count: 100_000)
    let wide = try Response(json: Self.response(#""normalUrl":"\#(escaped)""#))
    #expect(wide.normalUrl?.exposed == String(repeating: "A", count: 100_000))
    #expect(!"\(read)".contains("aaaaaa"))
  }

  @Test("A list of a million elements in a field that nobody knows")
  func longUnknownList() throws {
    let list = String(repeating: "1,", count: 999_999) + "1"
    #expect(try Response(json: Self.response(#""x":[\#(list)]"#)).vaultingRequestId == "1")
  }

  @Test("A list of many elements in a field that is one, good and bad")
  func longKnownList() throws {
    func card(_ element: String) -> [UInt8] {
      let list = String(repeating: element + ",", count: 19_999) + element
      return Self.response(#""paymentMethodDetail":{"paymentMethodType":"CARD","card":{"supportedBrands":[\#(list)]}}"#)
    }
    #expect(try Response(json: card(#""VISA""#)).paymentMethodDetail?.card?.supportedBrands?.count == 20_000)
    let decoded = try APIDecoded<Response>(json: card("[]"))
    #expect(decoded.problems.count == 100 && decoded.message.paymentMethodDetail?.card?.supportedBrands == [])
    #expect(
      decoded.problems.last?.path == "vaultPaymentMethod.response.paymentMethodDetail.card.supportedBrands[99]")
  }

  @Test("An object of very many members, equal names and names alike to the reader's hash")
  func manyMembers() throws {
    for name in ["x", "schemeUrk", "normalUrl"] {
      let members = String(repeating: #""\#(name)":"v","#, count: 50_000) + #""y":0"#
      #expect(try Response(json: Self.response(members)).schemeUrl == nil)
    }
  }

  @Test("A number of a million digits")
  func longNumber() throws {
    let digits = String(repeating: "9", count: 1_000_000)
    #expect(try Response(json: Self.response(#""x":\#(digits)"#)).vaultingRequestId == "1")
    #expect(try Response(json: Self.response(#""normalUrl":\#(digits)"#)).normalUrl?.exposed == digits)
  }
}

import AlipayGateway
import Foundation
import SDKRuntime
import Testing

@Suite("Decimals as Foundation has them")
struct FoundationDecimalTests {
  @Test(
    "A number that fits is the same",
    arguments: [
      "0", "7.80", "-0.1", "1e2", "1E-7", "12345678901234567890123456789012345678", "1e127", "-1e-128", "1.000",
    ])
  func fits(text: String) throws {
    let number = try #require(APIDecimal(text))
    let decimal = try #require(number.decimalValue)
    #expect(decimal == Decimal(string: text))
    if "\(decimal)".utf8.count < 100 { #expect(APIDecimal(decimal) == number) }
  }

  @Test(
    "One that would lose digits, or is beyond, is none",
    arguments: ["0.123456789012345678901234567890123456789", "1e128", "1e-129", "1e999"])
  func doesNotFit(text: String) throws {
    #expect(try #require(APIDecimal(text)).decimalValue == nil)
  }

  @Test("What is no number becomes none")
  func noNumber() {
    #expect(APIDecimal(Decimal.nan) == nil)
    #expect(APIDecimal(Decimal(string: "0.1") ?? 0) == "0.1")
  }
}

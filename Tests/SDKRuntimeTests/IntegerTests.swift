import SDKRuntime
import Testing

@Suite("Integers of JSON text")
struct IntegerTests {
  private func size(_ number: String) throws -> Int? { try Item(json: #"{"name":"a","size":\#(number)}"#).size }

  @Test(
    "A number without a fraction is an integer in any spelling, up to the bounds of Int",
    arguments: [
      ("0", 0), ("-0", 0), ("0e5", 0), ("0.00e-7", 0), ("20", 20), ("20.0", 20), ("2e1", 20), ("2E+1", 20),
      ("200e-1", 20),
      ("0.2e2", 20), ("-2.50e2", -250), ("1e18", 1_000_000_000_000_000_000), ("9e18", 9_000_000_000_000_000_000),
      ("0.1e19", 1_000_000_000_000_000_000), ("9223372036854775807", .max), ("9223372036854775807.0", .max),
      ("9.223372036854775807e18", .max), ("92233720368547758070e-1", .max), ("-9223372036854775808", .min),
      ("-9.223372036854775808e18", .min), ("-922337203685477580800e-2", .min),
    ])
  func integers(number: String, expected: Int) throws {
    #expect(try size(number) == expected)
    if !number.contains(where: "eE.".contains) { #expect(try size(#""\#(number)""#) == expected) }
  }

  @Test(
    "Any other number is none",
    arguments: [
      "1.5", "0.1", "25e-1", "1e-1", "1e19", "10e18", "0.1e20", "9223372036854775808", "9.223372036854775808e18",
      "9.3e18", "-9223372036854775809", "-9.223372036854775809e18", "92233720368547758071e-1", "1e400",
      "1e1000000", "1e99999999999999999999", #""20.0""#, #""2e1""#, #""9223372036854775808""#, #""""#, #"" 20""#,
    ])
  func others(number: String) throws {
    let error = #expect(throws: APIDecodingError.self) { try size(number) }
    #expect(error?.description == "size: cannot be read as an integer")
  }
}

import Foundation
import Testing

@testable import TextFormats

@Suite("Decimal numbers")
struct APIDecimalTests {
  private static let longest = "1" + String(repeating: "0", count: 99)

  @Test(
    "A number is what JSON calls one, and keeps its spelling",
    arguments: ["0", "-0", "1.0", "1.00", "1e2", "1E+2", "0.001e5", "-12.50", "1e-999", "1e999", "0e999", longest])
  func numbers(text: String) throws {
    let number = try #require(APIDecimal(text))
    #expect(number.text == text)
    #expect("\(number)" == text && number.debugDescription == text)
    #expect(APIDecimal("\(number)") == number)
    let copy = try JSONDecoder().decode([APIDecimal].self, from: try JSONEncoder().encode([number]))
    #expect(copy.map(\.text) == [text])
  }

  @Test(
    "Anything else is none",
    arguments: [
      "", "-", "+1", ".5", "1.", "007", "00", "1e", "1e+", "1,0", " 1", "1 ", "NaN", "inf", "0x1", "１", "--1", "1e1.5",
      "1e1000", "1e-1000", "1e999999999", "1e99999999999999999999999", "1" + longest, "0." + longest,
    ])
  func noNumbers(text: String) {
    #expect(APIDecimal(text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([APIDecimal].self, from: Data("[\"\(text)\"]".utf8))
    }
  }

  @Test(
    "Numbers are equal by value, and hash alike",
    arguments: [
      ["1", "1.0", "1.00", "1e0", "10e-1", "0.1e1", "0.001e3"], ["100", "1e2", "1E+2", "0.001e5"],
      ["0", "-0", "0.00", "0e999", "-0e-5"], ["-2.5", "-25e-1", "-2.50"],
    ])
  func equal(texts: [String]) throws {
    let numbers = try texts.map { try #require(APIDecimal($0)) }
    #expect(Set(numbers).count == 1)
    for number in numbers {
      #expect(numbers.allSatisfy { $0 == number && !($0 < number) && $0.hashValue == number.hashValue })
    }
  }

  @Test("Numbers are ordered by value")
  func ordered() throws {
    let texts = [
      "-1e999", "-100", "-99.5", "-1.5", "-1.25", "-0.1", "-0.01", "0", "1e-999", "0.01", "0.1", "0.11",
      "0.1100000000000000000000000000000001", "1", "9.99", "10", "10.1", "1e999",
    ]
    let numbers = try texts.map { try #require(APIDecimal($0)) }
    for (index, number) in numbers.enumerated() {
      #expect(numbers[..<index].allSatisfy { $0 < number && $0 != number })
    }
    #expect(numbers.reversed().sorted().map(\.text) == texts)
  }

  @Test("Literals are exact")
  func literals() {
    let rate: APIDecimal = "0.10"
    #expect(rate.text == "0.10" && rate == APIDecimal("1e-1"))
    #expect(APIDecimal(-7) == -7 && APIDecimal(Int.min).text == "-9223372036854775808")
  }

  @Test(
    "A decimal becomes the nearest Double",
    arguments: [("0.1", 0.1), ("-12.50", -12.5), ("1e2", 100), ("1e-999", 0), ("1e999", .infinity)])
  func doubles(text: String, value: Double) throws {
    #expect(try #require(APIDecimal(text)).doubleValue == value)
  }

  @Test("Through a Double only what keeps its digits")
  func exactly() throws {
    for text in ["0.1", "1e-7", "123456789012345", "0.000123456789012345", "-2.5", "1e22", "0"] {
      let number = try #require(APIDecimal(text))
      #expect(APIDecimal(exactly: number.doubleValue) == number)
      #expect(number.exactDouble == number.doubleValue)
    }
    for text in ["0.1234567890123456789", "12345678901234567890123", "1e999", "1e-999"] {
      #expect(try #require(APIDecimal(text)).exactDouble == nil)
    }
    for value in [0.1 + 0.2, .infinity, .nan, 1.0 / 3] { #expect(APIDecimal(exactly: value) == nil) }
    #expect(try JSONDecoder().decode([APIDecimal].self, from: Data("[7, 0.5, \"0.50\"]".utf8)) == [7, "0.5", "0.5"])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([APIDecimal].self, from: Data("[0.1234567890123456789]".utf8))
    }
  }

  @Test("Dumps show the number once")
  func dumped() {
    var text = ""
    dump(APIDecimal(7), to: &text)
    #expect(text == "- 7\n")
  }
}

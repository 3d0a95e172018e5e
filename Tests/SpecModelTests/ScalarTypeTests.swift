import Testing

@testable import SpecModel

@Suite("Types of fields")
struct ScalarTypeTests {
  @Test(
    "A scalar accepts the texts that its values are written as",
    arguments: [
      (.string, ["", "a"], []), (.boolean, ["true", "false"], ["", "TRUE", "1", "true "]),
      (
        .integer, ["0", "-1", "9223372036854775807", "-9223372036854775808"],
        ["", "+1", "-0", "01", "1.0", "1e3", " 1", "9223372036854775808", "١"]
      ),
      (
        .decimal, ["0", "-0.0", "1.50", "1e3", "9223372036854775808"],
        ["", "+1", "01", ".5", "1.", "1e1000", "1e9999999999", " 1", "١", "NaN"]
      ),
    ] as [(ScalarType, [String], [String])])
  func texts(type: ScalarType, good: [String], bad: [String]) {
    for text in good { #expect(type.accepts(text), "\(text)") }
    for text in bad { #expect(!type.accepts(text), "\(text)") }
    for value in type.allValues ?? [] { #expect(type.accepts(value)) }
    #expect(type.hasTwoForms == (type.literal == .boolean || type.literal == .number))
  }

  @Test("Every type belongs to a family")
  func families() {
    #expect(FieldType.string.family == .value)
    #expect(FieldType.openEnum("E").family == .value)
    #expect(FieldType.object("O").family == .object)
    #expect(FieldType.inlineObject([]).family == .object)
    #expect(FieldType.list(.object("O")).family == .collection)
    #expect(FieldType.map(.string).family == .collection)
    #expect(FieldType.map(.list(.integer)).element.scalar == .integer)
    #expect(FieldType.list(.integer).scalar == nil)
  }

  @Test("Types are told with an article")
  func nouns() {
    #expect(
      ScalarType.allCases.map(\.noun) == ["a string", "a boolean", "an integer", "a decimal number", "a JSON value"])
    #expect(FieldType.list(.string).noun == "a list")
    #expect(FieldType.map(.string).noun == "a map")
    #expect(FieldType.openEnum("E").noun == "an enum")
    #expect(FieldType.inlineObject([]).noun == "an object")
  }
}

import Testing

@testable import SpecVerify

/// What is in messages is printed only if it has the form of a name or of a constant.
@Suite("Printable names") struct PrintableNameTests {
  @Test(
    "of fields are short, have few digits, and begin like an identifier",
    arguments: [
      ("orderId", true), ("_links", true), ("$type", false), ("a$b-c_d", true), ("line1234", true),
      ("line12345", false),
      ("1st", false), ("", false), ("a b", false), ("größe", false), (String(repeating: "a", count: 64), true),
      (String(repeating: "a", count: 65), false),
    ])
  func fields(text: String, isPrintable: Bool) {
    #expect(PrintableName.isName(text) == isPrintable)
  }

  @Test(
    "of constants look like those beside them",
    arguments: [
      ("MINI_APP", [], true), ("3DS_FAILED", [], true), ("ERROR_1234", [], true), ("ERROR_12345", [], false),
      ("1234", [], false), ("S", [], false), ("S", ["F"], true), ("S", ["FAILED"], false), ("failed", [], false),
      ("failed", ["paid"], true), ("failed", ["PAID"], false), ("Failed", ["paid"], false),
      (String(repeating: "A", count: 48), [], true), (String(repeating: "A", count: 49), [], false),
    ] as [(String, [String], Bool)])
  func constants(text: String, others: [String], isPrintable: Bool) {
    #expect(PrintableName.isConstant(text, beside: others) == isPrintable)
  }
}

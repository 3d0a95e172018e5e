import SpecModel
import Testing

/// A text that tries to be more than text, and what the reader says about it where prose and where a value may stand.
/// The word `pwned` in it must never be found in generated code outside of comments and literals.
struct HostileText: Sendable {
  /// The number of the kind of attack; see the headings of ``all``.
  var vector: Int
  var text: String
  /// `nil` where it is accepted.
  var asProse: DiagnosticCode?
  var asValue: DiagnosticCode?

  static let all: [HostileText] =
    lineEnds + blockComments + quotes + interpolations + rawLiterals + multiLineLiterals + rawIdentifiers
    + invisible + directives + unprintable

  private static func accepted(_ vector: Int, _ texts: [String]) -> [HostileText] {
    texts.map { HostileText(vector: vector, text: $0, asProse: nil, asValue: nil) }
  }

  private static func proseAlone(_ vector: Int, _ texts: [String]) -> [HostileText] {
    texts.map { HostileText(vector: vector, text: $0, asProse: nil, asValue: .hiddenCharacter) }
  }

  private static func refused(_ vector: Int, _ texts: [String]) -> [HostileText] {
    texts.map { HostileText(vector: vector, text: $0, asProse: .hiddenCharacter, asValue: .hiddenCharacter) }
  }

  /// What ends a line comment: 1 a line feed, 2 a carriage return alone, 3 the others that might.
  private static let lineEnds =
    proseAlone(1, ["ends\nlet pwned = 1", "\n\n}\npwned()\n{", "ends\n/// - Parameter pwned: x", "ends\n#if pwned"])
    + refused(2, ["ends\rlet pwned = 1", "\rpwned()"])
    + refused(
      3,
      [
        "ends\r\nlet pwned = 1", "ends\u{2028}let pwned = 1", "ends\u{2029}let pwned = 1", "ends\u{85}let pwned = 1",
        "ends\u{B}let pwned = 1", "ends\u{C}let pwned = 1",
      ])

  /// 4: what opens and closes block comments, and what does after something has been taken out of it.
  private static let blockComments =
    accepted(
      4, ["*/ pwned() /*", "/* pwned", "*/ pwned", "**//pwned()/**/", "/*/ pwned", "*//* pwned", "/** pwned */"])
    + refused(4, ["*\u{200B}/ pwned() /\u{200B}*"])

  /// 5: what ends a literal, or escapes its end.
  private static let quotes = accepted(
    5,
    [
      "\"", "\\", "\\\\", "\\\"", "\"; pwned(); _ = \"", "\") pwned() (\"", "\\u{22}; pwned(); \\u{22}", "\\n", "\\0",
      "a\"b\\c\"d\\", "',pwned(),'", "%@ %s ${pwned} {{pwned}}",
    ])

  /// 6: what interpolates.
  private static let interpolations = accepted(
    6,
    [
      "\\(fatalError())", "\\(pwned)", "\\\\(pwned)", "\"\\(pwned)\"", "\\u{5C}(pwned)", "\\(\"\\(pwned)\")", "\\(",
      "\\()",
    ])

  /// 7: what matters in raw literals.
  private static let rawLiterals = accepted(
    7, ["\"# pwned", "\"## pwned", "\\#(pwned)", "\\##(pwned)", "#\"pwned\"#", "\"#; pwned(); _ = #\""])

  /// 8: what matters in literals of many lines.
  private static let multiLineLiterals =
    accepted(8, ["\"\"\"", "\\\"\"\"", "\"\"\" pwned \"\"\"", "\"\"\"\"", "\"\" pwned", "pwned\\"])
    + proseAlone(8, ["\"\"\"\npwned()\n\"\"\"", "a\\\npwned"])

  /// 9: what would end an identifier in backticks.
  private static let rawIdentifiers = accepted(
    9,
    [
      "`pwned`", "`", "``", "```", "a`: Int = 1; pwned(); var `b", "a } pwned() {", "x: Int { pwned() }",
      "_`\\(pwned)`",
    ])

  /// 20: what people do not see, or take for something else.
  private static let invisible =
    refused(
      20,
      [
        "\u{202E}pwned\u{202C}", "\u{2066}pwned\u{2069}", "\u{200B}pwned", "\u{FEFF}pwned", "\u{AD}pwned",
        "\u{200F}pwned",
        "\u{E0041}\u{E007F}pwned", "\u{2060}pwned", "\u{3164}pwned", "\u{115F}pwned", "\u{34F}pwned", "\u{FFA0}pwned",
      ])
    + proseAlone(20, ["\u{200D}pwned", "\u{200C}pwned", "❤\u{FE0F} pwned"])
    + accepted(
      20,
      [
        "рwnеd pwned", "pwned\u{A0}", "e\u{301} pwned", "ö pwned", "ﬁ pwned", "\u{301}pwned", "pwned\u{3000}pwned",
        "目录 pwned", "🏴 pwned",
      ])

  /// 22: what tools that read comments take for an order.
  private static let directives =
    accepted(
      22,
      [
        "@Metadata { @pwned }", "- Parameter pwned: x", "- Parameters:", "- Returns: pwned", "- Throws: pwned",
        "``Swift/pwned``", "<img src=pwned>", "<!-- pwned", "-->", "swiftlint:disable all", "swift-format-ignore",
        "swift-format-ignore-file", "MARK: - pwned", "TO" + "DO: pwned", "sourcery: pwned", "# pwned", "> pwned",
        "```pwned", "~~~ pwned", "| pwned | x |", "1. pwned", "+ pwned", "* pwned", "=== pwned",
        "[pwned](javascript:x)",
        "&lt;pwned&gt;", "`a - Parameter pwned: x b`", "`- Returns: pwned`",
        "#sourceLocation(file: \"pwned\", line: 1)",
        "#warning(\"pwned\")", "#!pwned",
      ])
    + proseAlone(22, ["a\n- Parameter pwned: x", "a\n\n@Metadata { }\n", "a\n===\npwned", "a\n\n    pwned()\n"])

  /// 25: what a compiler does not take.
  private static let unprintable =
    refused(
      25,
      [
        "\u{0}pwned", "pwned\u{0}", "\u{7}pwned", "\u{1B}[31mpwned", "\u{7F}pwned", "\u{FFFE}pwned", "\u{FFFF}pwned",
        "\u{9}pwned", "\u{1A}pwned",
      ])
    + accepted(
      25,
      [
        "\u{FFFD}pwned", "\u{378}pwned", "\u{E000}pwned", "\u{1FFFE}pwned", "\u{10FFFF}pwned",
        String(repeating: "pwned ", count: 60), String(repeating: "\"\\", count: 90),
        String(repeating: "é", count: 90) + "pwned", String(repeating: "a.", count: 90) + "pwned",
      ])
}

extension HostileText: CustomTestStringConvertible {
  var testDescription: String { "\(vector): \(text.prefix(40).debugDescription)" }
}

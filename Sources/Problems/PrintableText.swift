/// Text that comes from files or names, made safe to print: it can neither steer a terminal nor pretend to be a
/// command of the system that records the log.
package enum PrintableText {
  /// One line: line ends and tabs are escaped too.
  package static func line(_ text: String) -> String {
    escaped(text) { $0.value < 0x20 || isMisleading($0) }
  }

  /// Several lines; what would be a command of a build service loses that form: `::error::` at the start of a line, and
  /// `##[error]`, `##vso[…]` and `##teamcity[…]` anywhere in it.
  package static func lines(_ text: String) -> String {
    let text = escaped(text) { ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || isMisleading($0) }
    guard text.contains("::") || text.contains("##") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(withoutCommand).joined(separator: "\n")
  }

  private static func escaped(_ text: String, _ isEscaped: (Unicode.Scalar) -> Bool) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isEscaped(scalar) {
        result.append(contentsOf: scalar.escaped(asASCII: true).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Control characters, and characters that are not seen or that turn the order of others.
  private static func isMisleading(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE0FFF:
      true
    case _: false
    }
  }

  private static func withoutCommand(_ line: Substring) -> String {
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    let rest = line[indent.endIndex...]
    return indent + (rest.hasPrefix("::") ? "\\" : "") + withoutDoubledSigns(rest)
  }

  /// With the second of two `#` spelled out.
  private static func withoutDoubledSigns(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "#", result.last == "#" {
        result.append(contentsOf: #"\u{23}"#.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

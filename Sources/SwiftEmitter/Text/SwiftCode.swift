/// A piece of Swift source.
///
/// It can be put together only from literals of this program, identifiers, string literals and numbers: text of a
/// description has no way in but through ``SwiftIdentifier``, which spells it as a name, ``SwiftLiteral``, which quotes
/// it, and ``DocComment``, which comments it out. So no description can inject code.
struct SwiftCode: ExpressibleByStringInterpolation, Equatable {
  fileprivate(set) var text: String

  init(stringLiteral literal: StaticString) {
    text = literal.description
  }

  init(stringInterpolation interpolation: StringInterpolation) {
    text = interpolation.text
  }

  /// Its length in UTF-8.
  var count: Int { text.utf8.count }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: StaticString) {
      text += literal.description
    }

    mutating func appendInterpolation(_ code: SwiftCode) {
      text += code.text
    }

    mutating func appendInterpolation(_ identifier: SwiftIdentifier) {
      text += identifier.spelling
    }

    mutating func appendInterpolation(_ label: SwiftLabel) {
      text += label.spelling
    }

    mutating func appendInterpolation(_ literal: SwiftLiteral) {
      text += literal.spelling
    }

    mutating func appendInterpolation(_ number: Int) {
      text += String(number)
    }
  }

  static func + (left: SwiftCode, right: SwiftCode) -> SwiftCode {
    "\(left)\(right)"
  }
}

extension Sequence<SwiftCode> {
  /// The pieces with `separator` between them.
  func joined(by separator: SwiftCode) -> SwiftCode {
    var result: SwiftCode = ""
    result.text = map(\.text).joined(separator: separator.text)
    return result
  }
}

extension SwiftCode {
  mutating func append(_ other: SwiftCode) {
    text += other.text
  }
}

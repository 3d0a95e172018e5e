/// A piece of Swift source.
///
/// It can be put together only from literals of this program, identifiers, string literals and numbers: text of a
/// description has no way in but through ``SwiftIdentifier``, which spells it as a name, ``SwiftLiteral``, which quotes
/// it, and ``DocComment``, which comments it out. So no description can inject code.
struct SwiftCode: ExpressibleByStringInterpolation, Equatable {
  fileprivate(set) var text: SwiftText

  init(stringLiteral literal: StaticString) {
    text = SwiftText()
    text.append(literal: literal)
  }

  init(stringInterpolation interpolation: StringInterpolation) {
    text = interpolation.text
  }

  /// Its length in UTF-8.
  var count: Int { text.count }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = SwiftText()

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: StaticString) {
      text.append(literal: literal)
    }

    mutating func appendInterpolation(_ code: SwiftCode) {
      text.append(code.text)
    }

    mutating func appendInterpolation(_ identifier: SwiftIdentifier) {
      identifier.write(to: &text)
    }

    mutating func appendInterpolation(_ label: SwiftLabel) {
      text.append(label.spelling)
    }

    mutating func appendInterpolation(_ literal: SwiftLiteral) {
      literal.write(to: &text)
    }

    mutating func appendInterpolation(_ number: Int) {
      text.append(String(number))
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
    var isFirst = true
    for piece in self {
      if !isFirst { result.append(separator) }
      result.append(piece)
      isFirst = false
    }
    return result
  }
}

extension SwiftCode {
  mutating func append(_ other: SwiftCode) {
    text.append(other.text)
  }
}

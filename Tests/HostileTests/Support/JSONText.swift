/// JSON as tests write it: order and repeated keys are kept, so that a description can be wrong on purpose.
enum JSONText: Sendable {
  case string(String)
  /// Written as it is.
  case raw(String)
  case list([JSONText])
  case object([(String, JSONText)])

  var text: String {
    switch self {
    case .string(let value): Self.quoted(value)
    case .raw(let text): text
    case .list(let elements): "[" + elements.map(\.text).joined(separator: ", ") + "]"
    case .object(let members):
      "{\n" + members.map { Self.quoted($0.0) + ": " + $0.1.text }.joined(separator: ",\n") + "\n}"
    }
  }

  /// The object with `value` under `key`, in the place of a value that it has already.
  func setting(_ key: String, to value: JSONText) -> JSONText {
    guard case .object(var members) = self else { return self }
    if let index = members.firstIndex(where: { $0.0 == key }) {
      members[index].1 = value
    } else {
      members.append((key, value))
    }
    return .object(members)
  }

  /// A string with every control character and every separator escaped, and all else as it is.
  static func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension JSONText: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}

extension JSONText: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) { self = .raw(String(value)) }
}

extension JSONText: ExpressibleByBooleanLiteral {
  init(booleanLiteral value: Bool) { self = .raw(value ? "true" : "false") }
}

extension JSONText: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: JSONText...) { self = .list(elements) }
}

extension JSONText: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, JSONText)...) { self = .object(elements) }
}

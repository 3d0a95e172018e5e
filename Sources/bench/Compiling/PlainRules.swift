import SpecModel
import TextFormats

/// Validators in the style that people write by hand: an `if` for each rule.
enum PlainRules {
  /// What the validators of a module share.
  static let text = """
    public struct ValidationError: Error {
      public var field: String
      public var rule: String
      public init(_ field: String, _ rule: String) {
        self.field = field
        self.rule = rule
      }
    }

    enum Rules {
      static func isDigits(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
      static func isMonth(_ text: String) -> Bool { text.utf8.count == 2 && (1...12).contains(Int(text) ?? 0) }
      static func isDate(_ text: String) -> Bool { text.utf8.count == 10 }
      static func isDateTime(_ text: String) -> Bool { text.utf8.count >= 20 }
      static func isCountryCode(_ text: String) -> Bool { text.utf8.count == 2 }
      static func isCurrencyCode(_ text: String) -> Bool { text.utf8.count == 3 }
      static func isURL(_ text: String) -> Bool { !text.isEmpty && !text.utf8.contains(0x20) }
    }

    """

  /// The lines of `validate()`.
  static func validator(_ fields: [Field], property: (Field) -> String) -> [String] {
    var lines = ["public func validate() throws {"]
    for field in fields {
      let checks = checks(of: field)
      guard !checks.isEmpty else { continue }
      let name = property(field)
      if field.isRequired {
        lines += checks.map { "  " + $0("self.\(name)") }
      } else {
        lines.append("  if let value = self.\(name) {")
        lines += checks.map { "    " + $0("value") }
        lines.append("  }")
      }
    }
    for field in fields {
      for case let requirement? in [field.requiredWhen, field.presentWhen] {
        guard case .condition(let condition) = requirement.rule, !field.isRequired else { continue }
        let clauses = condition.tests.compactMap(clause)
        guard clauses.count == condition.tests.count else { continue }
        let all = (["self.\(property(field)) == nil"] + clauses).joined(separator: ", ")
        lines.append("  if \(all) { throw ValidationError(\"\(field.name)\", \"required\") }")
      }
    }
    return lines + ["}"]
  }

  /// Conditions on a field beside the conditional one, which are nearly all that there are.
  private static func clause(_ test: ConditionTest) -> String? {
    guard test.path.count == 2, case .isOneOf(let values) = test.expectation, values.count == 1 else { return nil }
    return "self.\(test.path[0]).\(test.path[1]).rawValue == \"\(values[0])\""
  }

  private static func checks(of field: Field) -> [(String) -> String] {
    switch field.type {
    case .object, .inlineObject: return [{ "try \($0).validate()" }]
    case .list(.object), .list(.inlineObject): return [{ "for element in \($0) { try element.validate() }" }]
    case .map: return []
    case .list: return field.constraints.compactMap { check($0.rule, field, text: "") }
    case .openEnum: return field.constraints.compactMap { check($0.rule, field, text: ".rawValue") }
    case .scalar(.boolean), .scalar(.integer), .scalar(.decimal), .scalar(.json): return []
    case .scalar(.string): return field.constraints.compactMap { check($0.rule, field, text: "") }
    }
  }

  private static func check(_ rule: ConstraintRule, _ field: Field, text: String) -> ((String) -> String)? {
    func line(_ condition: @escaping (String) -> String, _ words: String) -> (String) -> String {
      { "if \(condition($0 + text)) { throw ValidationError(\"\(field.name)\", \"\(words)\") }" }
    }
    switch rule {
    case .minLength(let limit): return line({ "\($0).count < \(limit)" }, "at least \(limit) characters")
    case .maxLength(let limit): return line({ "\($0).count > \(limit)" }, "at most \(limit) characters")
    case .minItems(let limit): return line({ "\($0).count < \(limit)" }, "at least \(limit) elements")
    case .maxItems(let limit): return line({ "\($0).count > \(limit)" }, "at most \(limit) elements")
    case .minimum, .maximum: return nil
    case .format(let format): return line({ "!Rules.\(name(of: format))(\($0))" }, format.rawValue)
    case .allowedValues(let values): return line({ "!\(values).contains(\($0))" }, "one of a list")
    }
  }

  private static func name(of format: APITextFormat) -> String {
    switch format {
    case .digits: "isDigits"
    case .month: "isMonth"
    case .date: "isDate"
    case .dateTime: "isDateTime"
    case .countryCode: "isCountryCode"
    case .currencyCode: "isCurrencyCode"
    case .url: "isURL"
    }
  }
}

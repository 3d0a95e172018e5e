import SpecModel
import TextFormats

/// Whether values keep the rules of a field. The answers never contain the value: examples can be secrets.
enum ValueRules {
  /// What is wrong with `text` as a value of the type, as words that follow the name of the field; `nil` if nothing is.
  static func mistake(in text: String, ofType type: FieldType) -> String? {
    switch type.element {
    case .openEnum: nil
    case .scalar(let scalar): scalar.accepts(text) ? nil : "must be \(scalar.words)"
    case .object, .inlineObject, .list, .map: "cannot have a value that is written as text"
    }
  }

  /// How a value breaks one rule, as words that follow the name of the field; `nil` if it keeps it.
  static func breach(of rule: ConstraintRule, by text: String) -> String? {
    switch rule {
    case .minLength(let limit):
      let length = text.unicodeScalars.count
      return length < limit ? "has \(length) characters, and must have at least \(limit)" : nil
    // No text has more characters than bytes, and those are known.
    case .maxLength(let limit) where text.utf8.count <= limit: return nil
    case .maxLength(let limit):
      let length = text.unicodeScalars.count
      return length > limit ? "has \(length) characters, and must have at most \(limit)" : nil
    case .minimum(let limit): return Int64(text).map { $0 < limit } == true ? "must be at least \(limit)" : nil
    case .maximum(let limit): return Int64(text).map { $0 > limit } == true ? "must be at most \(limit)" : nil
    case .format(let format): return format.accepts(text) ? nil : "must be \(format.words)"
    case .allowedValues(let values): return values.contains(text) ? nil : "must be \(listed(values))"
    case .minItems, .maxItems: return nil
    }
  }

  /// How a list or map breaks one rule.
  static func breach(of rule: ConstraintRule, byCount count: Int) -> String? {
    switch rule {
    case .minItems(let limit): count < limit ? "has \(count) entries, and must have at least \(limit)" : nil
    case .maxItems(let limit): count > limit ? "has \(count) entries, and must have at most \(limit)" : nil
    case .minLength, .maxLength, .minimum, .maximum, .format, .allowedValues: nil
    }
  }
}

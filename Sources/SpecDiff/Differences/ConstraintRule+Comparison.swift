import SpecModel
import TextFormats

/// What a limit on values did between two versions.
enum Strictness {
  /// Fewer values pass.
  case stricter
  /// More values pass.
  case looser
  /// Other values pass.
  case other
}

extension ConstraintRule {
  /// What kind of limit it is; a field has each kind at most once.
  var key: String {
    switch self {
    case .minLength: "minLength"
    case .maxLength: "maxLength"
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .minItems: "minItems"
    case .maxItems: "maxItems"
    case .format: "format"
    case .allowedValues: "allowedValues"
    }
  }

  var listedValues: [String]? {
    guard case .allowedValues(let values) = self else { return nil }
    return values
  }

  /// Whether going from one limit to the other lets fewer or more values pass; no limit at all lets everything pass.
  static func strictness(from old: ConstraintRule?, to new: ConstraintRule?) -> Strictness {
    guard let old else { return .stricter }
    guard let new else { return .looser }
    switch (old, new) {
    case (.minLength(let old), .minLength(let new)), (.minimum(let old), .minimum(let new)),
      (.minItems(let old), .minItems(let new)):
      return new > old ? .stricter : .looser
    case (.maxLength(let old), .maxLength(let new)), (.maximum(let old), .maximum(let new)),
      (.maxItems(let old), .maxItems(let new)):
      return new < old ? .stricter : .looser
    case (.format(let old), .format(let new)):
      if old.includes(new) { return .stricter }
      return new.includes(old) ? .looser : .other
    case (.minLength, _), (.maxLength, _), (.minimum, _), (.maximum, _), (.minItems, _), (.maxItems, _), (.format, _),
      (.allowedValues, _):
      return .other
    }
  }
}

import SpecModel
import SpecReader

extension JSONValue.Kind {
  var words: String {
    switch self {
    case .object: "object"
    case .list: "list"
    case .text: "text"
    case .number: "number"
    case .boolean: "boolean"
    case .null: "null"
    }
  }
}

extension JSONValue {
  /// Whether a value of this kind is read where the description has the type.
  func canStand(for type: FieldType) -> Bool {
    switch type {
    case .openEnum: kind == .text || kind == .number || kind == .boolean
    case .scalar(let scalar):
      switch scalar.literal {
      case .string: kind == .text || kind == .number || kind == .boolean
      case .boolean: kind == .text || kind == .boolean
      case .number: kind == .text || kind == .number
      case .any: true
      }
    case .object, .inlineObject, .list, .map: false
    }
  }
}

extension FieldType {
  /// What follows the field's name in the path of what is inside it.
  var pathEnding: String {
    switch self {
    case .list(let element): "[]" + element.pathEnding
    case .map(let element): "[*]" + element.pathEnding
    case .scalar, .object, .openEnum, .inlineObject: ""
    }
  }
}

extension Limit {
  var findingKind: FindingKind {
    switch kind.notation {
    case .number: .limitBroken
    case .format: .formatBroken
    case .values: .valueNotAllowed
    }
  }

  /// Whether a length tells how it was broken. Values never do.
  var isAboutLength: Bool {
    kind.measure == .length
  }
}

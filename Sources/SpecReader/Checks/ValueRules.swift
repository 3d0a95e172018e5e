import SpecModel

/// Whether texts are values of a type. The answers never contain the text, because examples can be secrets.
enum ValueRules {
  /// What is wrong with `text` as a value of the type, as words that follow the name of the field; `nil` if nothing is.
  static func mistake(in text: String, ofType type: FieldType) -> String? {
    switch type.element {
    case .openEnum: nil
    case .scalar(let scalar): scalar.accepts(text) ? nil : "must be \(scalar.words)"
    case .object, .inlineObject, .list, .map: "cannot have a value that is written as text"
    }
  }
}

import SpecModel

extension FieldType {
  /// Whether the type, and so what could be said about it, was reported before.
  var isUnknown: Bool {
    if case .object("") = element { return true }
    return false
  }

  /// Whether values are strings, or lists or maps of strings.
  var holdsStrings: Bool {
    element.scalar == .string
  }

  /// Whether a value can be marked as `sensitivity`: a string, or with a class that shows in no type a JSON value.
  func canBe(_ sensitivity: Sensitivity) -> Bool {
    switch sensitivity {
    case .cardNumber, .authenticationData, .secret: holdsStrings
    case .cardholderData, .personalData: holdsStrings || element.scalar == .json
    }
  }

  /// Whether conditions can compare a value with others.
  var canBeCompared: Bool {
    scalar?.hasListedValues ?? (family == .value)
  }

  /// The mistake in `text` as a value of the type, as words that follow the name of the field; `nil` if there is none.
  /// The words never contain the text, because examples can be secrets.
  func mistake(in text: String) -> String? {
    switch element {
    case .openEnum: nil
    case .scalar(let scalar): scalar.accepts(text) ? nil : "must be \(scalar.words)"
    case .object, .inlineObject, .list, .map: "cannot have a value that is written as text"
    }
  }
}

import SpecModel

extension FieldType {
  /// Whether the type, and so what could be said about it, was reported before.
  var isUnknown: Bool {
    if case .object("") = element { return true }
    return false
  }

  /// Whether values are strings, or lists or maps of strings.
  var holdsStrings: Bool {
    if case .scalar(.string) = element { return true }
    return false
  }
}

import SpecModel

/// The fields of an object by the names under which they can appear in JSON.
struct FieldNames {
  private var indices: [String: Int] = [:]

  init(_ fields: [Field]) {
    for (index, field) in fields.enumerated() where indices[field.name] == nil { indices[field.name] = index }
    for (index, field) in fields.enumerated() {
      for name in field.otherNames where indices[name] == nil { indices[name] = index }
    }
  }

  /// The index of the field that has `name` as its name, or among its other names.
  func index(of name: String) -> Int? {
    indices[name]
  }
}

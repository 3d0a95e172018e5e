/// One field of an ``APIObject`` as the operations see it: where it stands, what it holds, and what the description
/// says about it.
struct Field {
  /// What stands at the field's place. Every text is a `String` there, whatever its type, as the types of texts have
  /// nothing but a string.
  enum Kind: UInt8 {
    case text, boolean, integer
    /// An object in a ``Box``.
    case box
    /// A list, a map or an object without a box.
    case other
  }

  let kind: Kind
  /// Whether it holds its value itself; otherwise it is an optional.
  let isRequired: Bool
  /// ``JSONTape/hash(_:_:)`` of the name.
  let hash: UInt8
  /// In bytes from the start of the object.
  let offset: Int
  /// A bit for each hash among the field's names.
  let mask: UInt64
  let rules: FieldRules
  let name: StaticString
  /// The name once more, for those who need a `String`.
  let key: FieldName
  /// Further names, in the order in which a decoder tries them.
  let otherNames: [StaticString]
  /// The type of the value, without `Optional` and box.
  let type: any (FieldValue & Hashable).Type
  /// The same for an object in a box.
  let object: (any VisitableObject.Type)?
}

/// What a field holds. Names have been resolved: an object or an enum of this kind exists.
///
/// The cases make three families: values that are written as one text (scalars and enums), objects, and collections of
/// either. What all types of a family have in common is asked of the family.
public indirect enum FieldType: Sendable {
  case scalar(ScalarType)
  /// A file in `enums`.
  case openEnum(String)
  /// A file in `objects`.
  case object(String)
  /// An object that is written inside the field and named after it.
  case inlineObject([Field])
  case list(FieldType)
  /// A JSON object whose keys are data.
  case map(FieldType)

  public static var string: FieldType { .scalar(.string) }
  public static var boolean: FieldType { .scalar(.boolean) }
  public static var integer: FieldType { .scalar(.integer) }

  public enum Family: Sendable {
    /// One value, which is written as one text.
    case value
    case object
    case collection
  }

  public var family: Family {
    switch self {
    case .scalar, .openEnum: .value
    case .object, .inlineObject: .object
    case .list, .map: .collection
    }
  }

  /// The type of one element of a list or of a map, else the type itself.
  public var element: FieldType {
    switch self {
    case .list(let element), .map(let element): element.element
    case .scalar, .openEnum, .object, .inlineObject: self
    }
  }

  /// The scalar, if the type is one.
  public var scalar: ScalarType? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar
  }

  /// What values of the type are, with an article.
  public var noun: String {
    switch self {
    case .scalar(let scalar): scalar.noun
    case .openEnum: "an enum"
    case .object, .inlineObject: "an object"
    case .list: "a list"
    case .map: "a map"
    }
  }
}

extension FieldType {
  /// Whether a value is a text, of whatever Swift type: an empty one counts as absent where something has to be there.
  public var isText: Bool {
    switch self {
    case .scalar(.string), .openEnum: true
    case .scalar, .object, .inlineObject, .list, .map: false
    }
  }
}

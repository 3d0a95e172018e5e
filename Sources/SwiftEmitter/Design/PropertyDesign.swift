import SpecModel

/// Everything decided about one property of a generated struct.
struct PropertyDesign {
  let name: SwiftIdentifier
  /// What generated code writes to: a deprecated property keeps its value in another, stored property, so that the
  /// SDK's own code does not warn.
  let storage: SwiftIdentifier
  /// How an object in the property is kept.
  let box: Box
  /// How the runtime reads and shows it.
  let design: TypeDesign
  /// What is shown: the property, or its box.
  let shown: SwiftIdentifier
  let wireName: SwiftLiteral
  /// With the question mark if the property is optional.
  let type: SwiftCode
  let isOptional: Bool
  /// Whether it is optional although the field is required.
  let canLackValue: Bool
  let doc: DocComment
  /// The default value of the initializer's argument; `nil` if it must be passed.
  let defaultValue: SwiftCode?
  /// For example `.maxLength(64).personal`; `nil` when there is nothing to say.
  let constraints: SwiftCode?
  let otherNames: [SwiftLiteral]
  let requirements: [RequirementDesign]
  let deprecation: SwiftCode?
  let nested: StructDesign?

  init(_ field: borrowing Field, in owner: [Field], context: DesignContext) {
    let nestedName = PropertyDesign.nestedName(of: field)
    let design = TypeDesign(of: field, nestedName: "\(nestedName)")
    let name = SwiftIdentifier(SwiftNaming.propertyName(of: field))
    self.name = name
    storage = field.deprecation == nil ? name : PropertyDesign.storage(of: field)
    box = Box(for: field)
    self.design = design
    shown = box == .none ? storage : PropertyDesign.boxedStorage(of: field)
    wireName = SwiftLiteral(field.name)
    isOptional = field.isOptionalProperty
    canLackValue = field.canLackValue
    type = isOptional ? "\(design.spelling)?" : design.spelling
    doc = DocComment(of: field)
    defaultValue = PropertyDesign.fixedValue(of: field) ?? (field.isRequired ? nil : "nil")
    constraints = FieldConstraintsDesign.chain(for: field)
    otherNames = field.otherNames.map(SwiftLiteral.init)
    requirements =
      field.requiredWhen == nil && field.presentWhen == nil
      ? [] : RequirementDesign.all(of: field, in: owner, context: context)
    deprecation = field.deprecation.map(PropertyDesign.attribute)
    if case .inlineObject(let fields) = field.type.element {
      nested = StructDesign(
        name: nestedName, doc: DocComment(words: field.doc), fields: fields, message: nil, context: context)
    } else {
      nested = nil
    }
  }
}

extension PropertyDesign {
  /// Whether the property's object is stored out of line. Lists and maps have theirs anyway.
  enum Box {
    case none, required, optional

    init(for field: borrowing Field) {
      switch field.type {
      case .object, .inlineObject: self = field.isRequired ? .required : .optional
      case .scalar, .openEnum, .list, .map: self = .none
      }
    }

    /// The property wrapper, with the space behind it.
    var attribute: SwiftCode {
      switch self {
      case .none: ""
      case .required: "@APIBoxed "
      case .optional: "@APIBoxedOptional "
      }
    }
  }

  /// The type of an object that is written inside the field; for any other field, a name that is not used.
  private static func nestedName(of field: Field) -> SwiftIdentifier {
    switch field.type.element {
    case .inlineObject: SwiftIdentifier(SwiftNaming.typeName(for: SwiftNaming.propertyName(of: field)))
    case .scalar, .openEnum, .object, .list, .map: SwiftIdentifier.none
    }
  }

  /// What the property wrapper of an object keeps it in.
  private static func boxedStorage(of field: borrowing Field) -> SwiftIdentifier {
    SwiftIdentifier((field.deprecation == nil ? "_" : "__") + SwiftNaming.propertyName(of: field))
  }

  static func attribute(for deprecation: Deprecation) -> SwiftCode {
    deprecation.message.isEmpty
      ? "@available(*, deprecated)"
      : "@available(*, deprecated, message: \(SwiftLiteral(deprecation.message)))"
  }

  private static func fixedValue(of field: Field) -> SwiftCode? {
    guard let fixed = field.fixed else { return nil }
    switch field.type {
    case .scalar(let scalar): return scalar.swiftLiteral(fixed)
    case .openEnum:
      return
        "\(TypeDesign(of: field, nestedName: "\(SwiftIdentifier.none)").spelling)(rawValue: \(SwiftLiteral(fixed)))"
    case .object, .inlineObject, .list, .map: return "\(SwiftLiteral(fixed))"
    }
  }
}

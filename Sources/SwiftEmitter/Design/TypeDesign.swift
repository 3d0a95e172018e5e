import SpecModel

/// The Swift type of a field: how it is spelled, and how the runtime reads and shows it.
struct TypeDesign {
  /// Without the question mark of an optional field.
  var spelling: SwiftCode
  /// The functions of the runtime that read and show such a field have this name: one for each kind, because choosing
  /// among functions of one name costs the compiler more than the call.
  var function: SwiftCode
  /// The type as the element of a list or map: `.text`.
  var kind: SwiftCode
  /// The kind of the elements, for a list or map.
  var elementKind: SwiftCode?
  /// The function that reads a required field without inventing a value, for a type without a blank one.
  var requiredFunction: SwiftCode?
}

extension TypeDesign {
  /// The type of `field`; `nestedName` is the type of an object written inside it.
  ///
  /// Inside the braces of the namespace its types need no prefix; elsewhere `namespace` is that prefix.
  init(of field: borrowing Field, nestedName: SwiftCode, in namespace: SwiftIdentifier? = nil) {
    let prefix: SwiftCode = namespace.map { "\($0)." } ?? ""
    self.init(field.type, sensitivity: field.sensitivity, nestedName: nestedName, prefix: prefix)
  }

  private init(_ type: FieldType, sensitivity: Sensitivity?, nestedName: SwiftCode, prefix: SwiftCode) {
    switch type {
    case .scalar(.string): self = TypeDesign.text(sensitivity)
    case .scalar(.boolean):
      self.init(spelling: "Bool", function: "boolean", kind: ".boolean", requiredFunction: "requiredBoolean")
    case .scalar(.integer):
      self.init(spelling: "Int", function: "integer", kind: ".integer", requiredFunction: "requiredInteger")
    case .scalar(.decimal):
      self.init(spelling: "APIDecimal", function: "decimal", kind: ".decimal", requiredFunction: "requiredDecimal")
    case .scalar(.json):
      self.init(spelling: "APIJSON", function: "json", kind: ".json", requiredFunction: "requiredJSON")
    case .object(let name):
      self.init(spelling: "\(prefix)\(SwiftIdentifier(name))", function: "object", kind: ".object")
    case .openEnum(let name):
      self.init(spelling: "\(prefix)\(SwiftIdentifier(name))", function: "openValue", kind: ".openValue()")
    case .inlineObject: self.init(spelling: nestedName, function: "object", kind: ".object")
    case .list(let element):
      let element = TypeDesign(element, sensitivity: sensitivity, nestedName: nestedName, prefix: prefix)
      self.init(
        spelling: "[\(element.spelling)]", function: "list", kind: ".list(\(element.kind))",
        elementKind: element.kind)
    case .map(let element):
      let element = TypeDesign(element, sensitivity: sensitivity, nestedName: nestedName, prefix: prefix)
      self.init(
        spelling: "[String: \(element.spelling)]", function: "map", kind: ".map(\(element.kind))",
        elementKind: element.kind)
    }
  }

  private static func text(_ sensitivity: Sensitivity?) -> TypeDesign {
    switch sensitivity {
    case .cardNumber: TypeDesign(spelling: "APICardNumber", function: "cardNumber", kind: ".cardNumber")
    case .authenticationData, .secret: TypeDesign(spelling: "APISecret", function: "secret", kind: ".secret")
    case .cardholderData, .personalData, nil: TypeDesign(spelling: "String", function: "text", kind: ".text")
    }
  }
}

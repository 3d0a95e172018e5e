import SpecModel

/// The Swift type of a field: how it is spelled, what a decoder starts from, and how it is visited.
struct TypeDesign {
  /// Without the question mark of an optional field.
  var spelling: SwiftCode
  /// The function of a visitor that takes such a field: one for each kind, because to choose among functions of one
  /// name costs the compiler more than the call.
  var visit: SwiftCode
  /// A value of the type, for a required field that has not been read yet.
  var blank: SwiftCode
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
    case .scalar(.string):
      self = TypeDesign.text(sensitivity)
    case .scalar(.boolean):
      self.init(spelling: "Bool", visit: "visitValue", blank: "false")
    case .scalar(.integer):
      self.init(spelling: "Int", visit: "visitValue", blank: "0")
    case .object(let name):
      self.init(spelling: "\(prefix)\(SwiftIdentifier(name))", visit: "visitObject", blank: ".init(blank: blank)")
    case .openEnum(let name):
      self.init(spelling: "\(prefix)\(SwiftIdentifier(name))", visit: "visitOpenValue", blank: ".init(blank: blank)")
    case .inlineObject:
      self.init(spelling: nestedName, visit: "visitObject", blank: ".init(blank: blank)")
    case .list(let element):
      let element = TypeDesign(element, sensitivity: sensitivity, nestedName: nestedName, prefix: prefix)
      self.init(spelling: "[\(element.spelling)]", visit: "visitValue", blank: "[]")
    case .map(let element):
      let element = TypeDesign(element, sensitivity: sensitivity, nestedName: nestedName, prefix: prefix)
      self.init(spelling: "[String: \(element.spelling)]", visit: "visitValue", blank: "[:]")
    }
  }

  private static func text(_ sensitivity: Sensitivity?) -> TypeDesign {
    switch sensitivity {
    case .cardNumber: TypeDesign(spelling: "APICardNumber", visit: "visitCardNumber", blank: "\"\"")
    case .authenticationData, .secret: TypeDesign(spelling: "APISecret", visit: "visitSecret", blank: "\"\"")
    case .cardholderData, .personalData, nil: TypeDesign(spelling: "String", visit: "visitText", blank: "\"\"")
    }
  }
}

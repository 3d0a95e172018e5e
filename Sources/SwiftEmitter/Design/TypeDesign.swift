import SpecModel

/// The Swift type of a field: how it is spelled, and what a decoder starts from.
struct TypeDesign {
  /// Without the question mark of an optional field.
  var spelling: SwiftCode
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
    case .string:
      self.init(spelling: TypeDesign.text(sensitivity), blank: "\"\"")
    case .boolean:
      self.init(spelling: "Bool", blank: "false")
    case .integer:
      self.init(spelling: "Int", blank: "0")
    case .object(let name):
      self.init(spelling: "\(prefix)\(SwiftIdentifier(name))", blank: ".init(blank: blank)")
    case .openEnum(let name):
      self.init(spelling: "\(prefix)\(SwiftIdentifier(name))", blank: ".init(blank: blank)")
    case .inlineObject:
      self.init(spelling: nestedName, blank: ".init(blank: blank)")
    case .list(let element):
      let element = TypeDesign(element, sensitivity: sensitivity, nestedName: nestedName, prefix: prefix)
      self.init(spelling: "[\(element.spelling)]", blank: "[]")
    case .map(let element):
      let element = TypeDesign(element, sensitivity: sensitivity, nestedName: nestedName, prefix: prefix)
      self.init(spelling: "[String: \(element.spelling)]", blank: "[:]")
    }
  }

  private static func text(_ sensitivity: Sensitivity?) -> SwiftCode {
    switch sensitivity {
    case .cardNumber: "CardNumber"
    case .authenticationData, .secret: "Secret"
    case .cardholderData, .personalData, nil: "String"
    }
  }
}

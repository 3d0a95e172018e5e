import SpecModel

/// The code, the status and the message of a result as expressions in the message that has them.
struct ResultPartsDesign {
  var code: SwiftCode
  var status: SwiftCode
  var statusType: SwiftCode
  var message: SwiftCode

  /// `nil` if the message has no result, as the request of a callback may.
  init?(of fields: [Field], context: DesignContext) {
    let locations = context.api.resultLocations
    let code = PathDesign(locations.codePath, in: fields, context: context)
    let status = PathDesign(locations.statusPath, in: fields, context: context)
    guard let codeField = code.field, let statusField = status.field else { return nil }
    self.code = ResultPartsDesign.required(ResultPartsDesign.text(code, codeField), code)
    if case .openEnum = statusField.type {
      self.status = ResultPartsDesign.required(status.expression, status)
      statusType = TypeDesign(of: statusField, nestedName: "", in: context.namespace).spelling
    } else {
      self.status = ResultPartsDesign.required(ResultPartsDesign.text(status, statusField), status)
      statusType = "String"
    }
    let message = PathDesign(locations.messagePath, in: fields, context: context)
    self.message = message.field.map { ResultPartsDesign.text(message, $0) } ?? "nil"
  }

  private static func required(_ expression: SwiftCode, _ path: PathDesign) -> SwiftCode {
    path.isOptional ? "\(expression) ?? \"\"" : expression
  }

  /// The value as a `String`.
  private static func text(_ path: PathDesign, _ field: Field) -> SwiftCode {
    let dot: SwiftCode = field.isRequired ? "." : "?."
    if case .openEnum = field.type { return "\(path.expression)\(dot)rawValue" }
    switch field.sensitivity {
    case .cardNumber, .authenticationData, .secret: return "\(path.expression)\(dot)exposed"
    case .cardholderData, .personalData, nil: return path.expression
    }
  }
}

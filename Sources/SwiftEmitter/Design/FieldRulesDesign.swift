import SpecModel

/// The rules of a field as one Swift expression, for example `.maxLength(64).personal`.
enum FieldRulesDesign {
  /// `nil` when the field has no rule.
  static func chain(for field: Field) -> SwiftCode? {
    var links = field.constraints.map { link($0.rule) }
    if let fixed = field.fixed { links.append(".fixed(\(SwiftLiteral(fixed)))") }
    if field.scalarForm == .text, isScalar(field.type.element) { links.append(".text") }
    switch field.sensitivity {
    case .cardholderData: links.append(".cardholder")
    case .personalData: links.append(".personal")
    case .cardNumber, .authenticationData, .secret, nil: break
    }
    return links.isEmpty ? nil : links.joined(by: "")
  }

  private static func link(_ rule: ConstraintRule) -> SwiftCode {
    switch rule {
    case .minLength(let limit): ".minLength(\(limit))"
    case .maxLength(let limit): ".maxLength(\(limit))"
    case .minimum(let limit): ".minimum(\(limit))"
    case .maximum(let limit): ".maximum(\(limit))"
    case .minItems(let limit): ".minItems(\(limit))"
    case .maxItems(let limit): ".maxItems(\(limit))"
    case .format(let format): ".format(.\(SwiftIdentifier(format.rawValue)))"
    case .allowedValues(let values): ".oneOf(\(SwiftLiteral(values.joined(separator: "\n"))))"
    }
  }

  /// Whether values of the type have a choice between JSON text and JSON's own literal.
  static func isScalar(_ type: FieldType) -> Bool {
    switch type {
    case .boolean, .integer: true
    case .string, .object, .openEnum, .inlineObject, .list, .map: false
    }
  }
}

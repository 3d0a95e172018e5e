import SpecModel

/// The rules of a field as one Swift expression, for example `.maxLength(64).personal`.
enum FieldRulesDesign {
  /// `nil` when the field has no rule.
  static func chain(for field: borrowing Field) -> SwiftCode? {
    var chain: SwiftCode = ""
    for constraint in field.constraints { chain.append(link(constraint.rule)) }
    if let fixed = field.fixed { chain.append(".fixed(\(SwiftLiteral(fixed)))") }
    if field.scalarForm == .text, field.type.element.scalar?.hasTwoForms == true { chain.append(".text") }
    if field.canLackValue { chain.append(".required") }
    switch field.sensitivity {
    case .cardholderData: chain.append(".cardholder")
    case .personalData: chain.append(".personal")
    case .cardNumber, .authenticationData, .secret, nil: break
    }
    return chain.count > 0 ? chain : nil
  }

  private static func link(_ rule: ConstraintRule) -> SwiftCode {
    switch rule.parameter {
    case .number(let number): ".\(SwiftIdentifier(rule.key))(\(number))"
    case .format(let format): ".format(.\(SwiftIdentifier(format.rawValue)))"
    case .values(let values): ".oneOf(\(SwiftLiteral(values.joined(separator: "\n"))))"
    }
  }
}

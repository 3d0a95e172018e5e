import SpecModel

/// The constraints of a field as one Swift expression, for example `.maxLength(64).personal`.
enum FieldConstraintsDesign {
  /// `nil` when the field has no constraint.
  static func chain(for field: borrowing Field) -> SwiftCode? {
    var chain: SwiftCode = ""
    if field.type.scalar == .decimal {
      chain.append(range(of: field.constraints.map(\.limit)))
    } else {
      for constraint in field.constraints { chain.append(link(constraint.limit)) }
    }
    if let fixed = field.fixed { chain.append(".fixed(\(SwiftLiteral(fixed)))") }
    if field.scalarForm == .text, field.type.element.scalar?.hasTwoForms == true { chain.append(".text") }
    // A JSON value can be null, which is as good as absent.
    if field.canLackValue || field.isRequired && field.type.scalar == .json { chain.append(".required") }
    switch field.sensitivity {
    case .cardholderData: chain.append(".cardholder")
    case .personalData: chain.append(".personal")
    case .cardNumber, .authenticationData, .secret, nil: break
    }
    return chain.count > 0 ? chain : nil
  }

  /// The limits of a decimal, which have no literal in Swift: `.range("0.5...100")`.
  private static func range(of limits: [Limit]) -> SwiftCode {
    var (low, high) = ("", "")
    for limit in limits {
      if case .minimum(let number) = limit { low = number.text }
      if case .maximum(let number) = limit { high = number.text }
    }
    return low.isEmpty && high.isEmpty ? "" : ".range(\(SwiftLiteral(low + "..." + high)))"
  }

  private static func link(_ limit: Limit) -> SwiftCode {
    switch limit.parameter {
    case .number(let number): ".\(SwiftIdentifier(limit.key))(\(Int(number.text) ?? 0))"
    case .format(let format): ".format(.\(SwiftIdentifier(format.rawValue)))"
    case .values(let values): ".oneOf(\(SwiftLiteral(values.joined(separator: "\n"))))"
    }
  }
}

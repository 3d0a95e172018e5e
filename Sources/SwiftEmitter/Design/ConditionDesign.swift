import SpecModel

/// A condition of the description as the Swift conditions of an `if`, one after the other.
enum ConditionDesign {
  static func clauses(for condition: Condition, in owner: [Field], context: DesignContext) -> [SwiftCode] {
    condition.tests.flatMap { clauses(for: $0, in: owner, context: context) }
  }

  private static func clauses(
    for test: ConditionTest, in owner: [Field], context: DesignContext
  ) -> [SwiftCode] {
    let path = PathDesign(test.path, in: owner, context: context)
    switch test.expectation {
    case .isOneOf(let values):
      let choices = values.map { path.comparison("==", with: $0) }
      return choices.count == 1 ? choices : ["(\(choices.joined(by: " || ")))"]
    case .isNoneOf(let values):
      return values.map { path.comparison("!=", with: $0) }
    case .isPresent(let expected):
      guard path.isOptional || path.isText else { return expected ? [] : ["false"] }
      return [expected ? "\(path.presence) != nil" : "\(path.presence) == nil"]
    }
  }
}

/// A field that is reached from another object, as a Swift expression.
struct PathDesign {
  /// For example `paymentMethodDetail?.card?.cardToken`.
  var expression: SwiftCode
  var isOptional: Bool
  /// The property that the expression begins with.
  var root: SwiftCode = ""
  /// The last field of the path.
  var field: Field?
  /// For an open value: its type, whose constants say what literals would.
  private var enumeration: EnumType?

  init(_ path: [String], in owner: [Field], context: DesignContext) {
    expression = ""
    isOptional = false
    var scope = owner
    for position in path.indices {
      guard let index = DesignContext.index(of: path[position], in: scope) else { continue }
      let storage = PropertyDesign.storage(of: scope[index])
      if position == 0 { root = "\(storage)" }
      expression.append("\(storage)")
      if scope[index].isOptionalProperty { isOptional = true }
      if position == path.count - 1 {
        field = scope[index]
        if case .openEnum(let name) = scope[index].type { enumeration = context.enumeration(named: name) }
      } else {
        expression.append(scope[index].isOptionalProperty ? "?." : ".")
        scope = context.fields(of: scope[index].type) ?? []
      }
    }
  }

  /// Whether the field holds a text, which may be empty and then counts as absent.
  var isText: Bool { field?.type.isText ?? false }

  /// An optional that is `nil` if the field is absent, or empty.
  var presence: SwiftCode { isText ? "_present(\(expression))" : expression }

  /// `status == .success`, or `status.rawValue == "S"` for a value that has no constant.
  func comparison(_ comparison: SwiftCode, with value: String) -> SwiftCode {
    if let enumeration, enumeration.deprecation == nil,
      let known = enumeration.values.first(where: { $0.value == value }), known.deprecation == nil
    {
      return "\(expression) \(comparison) .\(SwiftIdentifier(SwiftNaming.constantName(of: known)))"
    }
    return "\(text) \(comparison) \(literal(value))"
  }

  /// The expression as something that a literal can be compared with: a text as a `String`.
  var text: SwiftCode {
    guard let field else { return expression }
    switch field.type {
    case .openEnum: return field.isRequired ? "\(expression).rawValue" : "\(expression)?.rawValue"
    case .scalar(.string):
      switch field.sensitivity {
      case .cardNumber, .authenticationData, .secret:
        return field.isRequired ? "\(expression).exposed" : "\(expression)?.exposed"
      case .cardholderData, .personalData, nil: return expression
      }
    case .scalar, .object, .inlineObject, .list, .map: return expression
    }
  }

  private func literal(_ value: String) -> SwiftCode {
    field?.type.scalar?.swiftLiteral(value) ?? "\(SwiftLiteral(value))"
  }
}

/// A conditional requirement as the statement that reports it.
struct RequirementDesign {
  var clauses: [SwiftCode]
  var statement: SwiftCode

  /// What is reported about `field`.
  static func all(of field: borrowing Field, in owner: [Field], context: DesignContext) -> [RequirementDesign] {
    [field.requiredWhen, field.presentWhen].compactMap { requirement in
      requirement.flatMap { RequirementDesign($0, for: field, in: owner, context: context) }
    }
  }

  /// `nil` for a requirement in words, which nothing in the message decides.
  init?(_ requirement: Requirement, for field: borrowing Field, in owner: [Field], context: DesignContext) {
    guard case .condition(let condition) = requirement.form, !field.isRequired else { return nil }
    let path = PathDesign([field.name], in: owner, context: context)
    clauses = ["visitor.checksConditions"]
    if path.isText {
      statement = "visitor.require(\(path.text), \(SwiftLiteral(field.name)))"
    } else {
      clauses.append("\(path.expression) == nil")
      statement = "visitor.reportMissing(\(SwiftLiteral(field.name)))"
    }
    clauses += ConditionDesign.clauses(for: condition, in: owner, context: context)
  }
}

extension PropertyDesign {
  /// What generated code reads: the stored property behind a deprecated one.
  static func storage(of field: borrowing Field) -> SwiftIdentifier {
    let name = SwiftNaming.propertyName(of: field)
    return SwiftIdentifier(field.deprecation == nil ? name : "_" + name)
  }
}

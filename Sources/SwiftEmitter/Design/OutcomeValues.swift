import SpecModel

/// What one decision rule needs of the message: its conditions, and the values that its case hands over.
struct OutcomeValues {
  private(set) var clauses: [SwiftCode]
  private(set) var associatedValues: [(label: SwiftIdentifier, type: SwiftCode)] = []
  private var arguments: [SwiftCode] = []
  /// The names that the conditions have bound. A property of such a name is only reached through `self` from then on.
  private var bound: [SwiftCode] = []

  init(_ rule: OutcomeRule, of endpoint: Endpoint, context: DesignContext) {
    let fields = endpoint.judgedMessage.fields
    clauses = rule.condition.map { ConditionDesign.clauses(for: $0, in: fields, context: context) } ?? []
    for path in rule.carries { bind(path, in: fields, context: context) }
    for path in rule.carries { add(carried: path, in: fields, context: context) }
    addAny(of: rule.carriesAny, in: fields, context: context)
  }

  /// `.stored(paymentMethodDetail: paymentMethodDetail)`.
  func construction(of outcome: String) -> SwiftCode {
    let name = SwiftIdentifier(outcome)
    return arguments.isEmpty ? ".\(name)" : ".\(name)(\(arguments.joined(by: ", ")))"
  }

  /// Adds the condition that a value is there, if it need not be.
  private mutating func bind(_ path: [String], in fields: [Field], context: DesignContext) {
    let target = PathDesign(path, in: fields, context: context)
    guard let field = target.field, target.isOptional else { return }
    let label = OutcomeValues.label(of: field, path, context: context)
    clauses.append(target.expression == "\(label)" ? "let \(label)" : "let \(label) = \(expression(of: target))")
    bound.append("\(label)")
  }

  private mutating func add(carried path: [String], in fields: [Field], context: DesignContext) {
    let target = PathDesign(path, in: fields, context: context)
    guard let field = target.field else { return }
    let isResultCode = path == context.api.resultRule.codePath
    let label = OutcomeValues.label(of: field, path, context: context)
    associatedValues.append(
      (label, isResultCode ? "ResultCode" : OutcomeValues.type(of: field, path, context: context)))
    var value: SwiftCode = target.isOptional ? "\(label)" : expression(of: target)
    if isResultCode { value = ".init(rawValue: \(value)\(OutcomeValues.text(of: field)))" }
    arguments.append("\(label.label): \(value)")
  }

  private mutating func addAny(of paths: [[String]], in fields: [Field], context: DesignContext) {
    var presence: [SwiftCode] = []
    for path in paths {
      let target = PathDesign(path, in: fields, context: context)
      guard let field = target.field else { continue }
      let label = PropertyDesign.label(of: field)
      associatedValues.append((label, "\(OutcomeValues.type(of: field, path, context: context))?"))
      arguments.append("\(label.label): \(expression(of: target))")
      presence.append("\(expression(of: target)) != nil")
    }
    if !presence.isEmpty { clauses.append(presence.count == 1 ? presence[0] : "(\(presence.joined(by: " || ")))") }
  }

  private func expression(of target: PathDesign) -> SwiftCode {
    bound.contains(target.root) ? "self.\(target.expression)" : target.expression
  }

  private static func label(of field: Field, _ path: [String], context: DesignContext) -> SwiftIdentifier {
    path == context.api.resultRule.codePath ? SwiftIdentifier("resultCode") : PropertyDesign.label(of: field)
  }

  private static func text(of field: Field) -> SwiftCode {
    if case .openEnum = field.type { ".rawValue" } else { "" }
  }

  /// The type of a field as it is written outside the namespace's own braces.
  private static func type(of field: Field, _ path: [String], context: DesignContext) -> SwiftCode {
    let nested = SwiftIdentifier(SwiftNaming.typeName(for: SwiftNaming.propertyName(of: field)))
    return TypeDesign(of: field, nestedName: nested, in: context.namespace).spelling
  }
}

extension PropertyDesign {
  /// The label under which a case hands over a field.
  static func label(of field: Field) -> SwiftIdentifier {
    SwiftIdentifier(SwiftNaming.propertyName(of: field))
  }
}

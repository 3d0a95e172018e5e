import SpecModel

/// What one decision needs of the message: its conditions, and the values that its case hands over.
struct OutcomeValues {
  private(set) var clauses: [SwiftCode]
  private(set) var associatedValues: [(label: SwiftIdentifier, type: SwiftCode)] = []
  private var arguments: [SwiftCode] = []
  /// The message that the decision judges: its type and its fields.
  private let message: SwiftCode
  private let fields: [Field]
  /// The names that the conditions have bound. A property of such a name is only reached through `self` from then on.
  private var bound: [SwiftCode] = []

  init(_ decision: Decision, of endpoint: Endpoint, context: DesignContext) {
    let fields = endpoint.judgedMessage.fields
    self.fields = fields
    let name = SwiftIdentifier(SwiftNaming.typeName(for: endpoint.name))
    switch endpoint.kind {
    case .call: message = "\(context.namespace).\(name).Response"
    case .callback: message = "\(context.namespace).\(name).Request"
    }
    clauses = decision.condition.map { ConditionDesign.clauses(for: $0, in: fields, context: context) } ?? []
    let targets = decision.carries.map { PathDesign($0, in: fields, context: context) }
    // The decision for everything else carries what there is.
    if decision.condition != nil {
      for (path, target) in zip(decision.carries, targets) { bind(path, target, context: context) }
    }
    for (path, target) in zip(decision.carries, targets) {
      let isBound = decision.condition != nil && mustBeBound(path, target, context: context)
      add(carried: path, target, isBound: isBound, context: context)
    }
    addAny(of: decision.carriesAny, context: context)
  }

  /// `.stored(paymentMethodDetail: paymentMethodDetail)`.
  func construction(of outcome: String) -> SwiftCode {
    let name = SwiftIdentifier(outcome)
    return arguments.isEmpty ? ".\(name)" : ".\(name)(\(arguments.joined(by: ", ")))"
  }

  /// Adds the condition that a value is there, if it need not be: an empty text is not.
  private mutating func bind(_ path: [String], _ target: PathDesign, context: DesignContext) {
    guard let field = target.field, mustBeBound(path, target, context: context) else { return }
    let label = OutcomeValues.label(of: field, path, context: context)
    // A result code that is empty is still the code that came.
    let isResultCode = path == context.api.resultLocations.codePath
    let value = isResultCode ? expression(of: target) : presence(of: target)
    clauses.append(value == "\(label)" ? "let \(label)" : "let \(label) = \(value)")
    bound.append("\(label)")
  }

  private func mustBeBound(_ path: [String], _ target: PathDesign, context: DesignContext) -> Bool {
    target.isOptional || (target.isText && path != context.api.resultLocations.codePath)
  }

  private mutating func add(carried path: [String], _ target: PathDesign, isBound: Bool, context: DesignContext) {
    guard let field = target.field else { return }
    let isResultCode = path == context.api.resultLocations.codePath
    let label = OutcomeValues.label(of: field, path, context: context)
    associatedValues.append(
      (label, isResultCode ? "ResultCode" : type(of: field, path, context: context)))
    var value: SwiftCode = isBound ? "\(label)" : expression(of: target)
    if isResultCode { value = ".init(rawValue: \(value)\(OutcomeValues.text(of: field)))" }
    arguments.append("\(label.label): \(value)")
  }

  private mutating func addAny(of paths: [[String]], context: DesignContext) {
    var conditions: [SwiftCode] = []
    var isOneRequired = false
    for path in paths {
      let target = PathDesign(path, in: fields, context: context)
      guard let field = target.field else { continue }
      let label = PropertyDesign.label(of: field)
      associatedValues.append((label, "\(type(of: field, path, context: context))?"))
      arguments.append("\(label.label): \(presence(of: target))")
      if target.isOptional || target.isText {
        conditions.append("\(presence(of: target)) != nil")
      } else {
        isOneRequired = true
      }
    }
    if !conditions.isEmpty, !isOneRequired {
      clauses.append(conditions.count == 1 ? conditions[0] : "(\(conditions.joined(by: " || ")))")
    }
  }

  private func expression(of target: PathDesign) -> SwiftCode {
    bound.contains(target.root) ? "self.\(target.expression)" : target.expression
  }

  /// An optional that is `nil` if the value is absent, or an empty text.
  private func presence(of target: PathDesign) -> SwiftCode {
    target.isText ? "_present(\(expression(of: target)))" : expression(of: target)
  }

  private static func label(of field: Field, _ path: [String], context: DesignContext) -> SwiftIdentifier {
    path == context.api.resultLocations.codePath ? SwiftIdentifier("resultCode") : PropertyDesign.label(of: field)
  }

  private static func text(of field: Field) -> SwiftCode {
    if case .openEnum = field.type { ".rawValue" } else { "" }
  }

  /// The type of the field at `path` as it is written outside the braces of the namespace and of the message.
  private func type(of field: Field, _ path: [String], context: DesignContext) -> SwiftCode {
    var owner: SwiftCode = ""
    if case .inlineObject = field.type.element { owner = typeName(ofObjectAt: path, context: context) }
    return TypeDesign(of: field, nestedName: owner, in: context.namespace).spelling
  }

  /// The name of an object that is written inside a field.
  private func typeName(ofObjectAt path: [String], context: DesignContext) -> SwiftCode {
    var owner = message
    for step in context.resolve(path, in: fields) {
      switch step.type.element {
      case .object(let name): owner = "\(context.namespace).\(SwiftIdentifier(name))"
      case .inlineObject:
        owner = "\(owner).\(SwiftIdentifier(SwiftNaming.typeName(for: SwiftNaming.propertyName(of: step))))"
      case .scalar, .openEnum, .list, .map: break
      }
    }
    return owner
  }
}

extension PropertyDesign {
  /// The label under which a case hands over a field.
  static func label(of field: Field) -> SwiftIdentifier {
    SwiftIdentifier(SwiftNaming.propertyName(of: field))
  }
}

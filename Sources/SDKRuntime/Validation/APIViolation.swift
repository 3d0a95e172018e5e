/// One constraint of the description that a value breaks. It never contains the value.
public struct APIViolation: Hashable, Sendable, CustomStringConvertible {
  /// From the message down to the field: `vaultPaymentMethod.request.env.deviceModel`.
  public var path: String
  public var constraint: Constraint

  /// The constraint, with its limit and what was counted instead.
  public enum Constraint: Hashable, Sendable {
    /// The field must be there, because of what else the message says.
    case missing
    /// The text must be there, and is empty.
    case empty
    /// Lengths are in Unicode scalars.
    case minLength(Int, actual: Int)
    case maxLength(Int, actual: Int)
    case minimum(APIDecimal)
    case maximum(APIDecimal)
    case minItems(Int, actual: Int)
    case maxItems(Int, actual: Int)
    case format(APITextFormat)
    /// Not one of the closed list of values.
    case notAllowed
    /// Not the one value that the field can have.
    case fixed
  }

  public var description: String {
    switch constraint {
    case .missing: "\(lead)required here, but absent"
    case .empty: "\(lead)must not be empty"
    case .minLength(let limit, let actual):
      "\(lead)must be at least \(limit) \(APIViolation.characters(limit)), not \(actual)"
    case .maxLength(let limit, let actual):
      "\(lead)must be at most \(limit) \(APIViolation.characters(limit)), not \(actual)"
    case .minimum(let limit): "\(lead)must be at least \(limit)"
    case .maximum(let limit): "\(lead)must be at most \(limit)"
    case .minItems(let limit, let actual):
      "\(lead)must have at least \(limit) \(APIViolation.elements(limit)), not \(actual)"
    case .maxItems(let limit, let actual):
      "\(lead)must have at most \(limit) \(APIViolation.elements(limit)), not \(actual)"
    case .format(let format): "\(lead)must be \(format.words)"
    case .notAllowed: "\(lead)must be one of the allowed values"
    case .fixed: "\(lead)must be the fixed value"
    }
  }

  private var lead: String { FieldPath.lead(path) }

  private static func elements(_ count: Int) -> String { count == 1 ? "element" : "elements" }

  private static func characters(_ count: Int) -> String { count == 1 ? "character" : "characters" }

  /// The same violation, seen from the object that holds it in `field`.
  func within(_ field: String) -> APIViolation {
    APIViolation(path: FieldPath.joined(field, path), constraint: constraint)
  }
}

/// Every constraint that a value breaks.
public struct APIValidationError: Error, Hashable, CustomStringConvertible {
  /// At least one, in the order of the description; what conditions require comes last in each object.
  public var violations: [APIViolation]

  public var description: String {
    violations.map(\.description).joined(separator: "\n")
  }
}

extension _APIObject {
  /// Every constraint of the description that this value breaks, in the order of the description, but what conditions require
  /// last in each object; none if it is valid.
  public func violations() -> [APIViolation] {
    var visitor = _APIFieldVisitor(validator: Validator())
    _show(to: &visitor)
    guard let violations = visitor.validator?.violations, !violations.isEmpty else { return [] }
    let root = Self.pathRoot
    return violations.map { $0.within(root) }
  }

  /// Fails if the value breaks a constraint of the description.
  ///
  /// - Throws: `APIValidationError` with everything that `violations()` finds.
  public func validate() throws(APIValidationError) {
    let violations = violations()
    guard violations.isEmpty else { throw APIValidationError(violations: violations) }
  }
}

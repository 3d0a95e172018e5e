public import TextFormats

/// The limits that a description can state: each knows its key, what it is for, what keeps it, which of two is
/// stricter, and how it is told. Lengths count Unicode scalars, as JSON Schema does.
public enum ConstraintRule: Hashable, Sendable {
  case minLength(Int)
  case maxLength(Int)
  case minimum(Int)
  case maximum(Int)
  case minItems(Int)
  case maxItems(Int)
  case format(APITextFormat)
  /// The closed list of values, as text.
  case allowedValues([String])

  /// What a limit is made of.
  public enum Parameter: Hashable, Sendable {
    case number(Int)
    case format(APITextFormat)
    case values([String])
  }

  public var parameter: Parameter {
    switch self {
    case .minLength(let number), .maxLength(let number), .minimum(let number), .maximum(let number),
      .minItems(let number), .maxItems(let number):
      .number(number)
    case .format(let format): .format(format)
    case .allowedValues(let values): .values(values)
    }
  }

  /// The key that states the limit; a field has each at most once.
  public var key: String { kind.rawValue }
}

extension ConstraintRule {
  /// A limit without its number, format or values; the raw value is its key.
  public enum Kind: String, CaseIterable, Sendable {
    case minLength
    case maxLength
    case minimum
    case maximum
    case minItems
    case maxItems
    case format
    case allowedValues

    /// The limit of this kind with a number; `nil` for a kind that has none.
    public func limit(_ number: Int) -> ConstraintRule? {
      switch self {
      case .minLength: .minLength(number)
      case .maxLength: .maxLength(number)
      case .minimum: .minimum(number)
      case .maximum: .maximum(number)
      case .minItems: .minItems(number)
      case .maxItems: .maxItems(number)
      case .format, .allowedValues: nil
      }
    }

    public var hasNumber: Bool { limit(0) != nil }

    /// Whether the number can be below zero.
    public var canBeNegative: Bool {
      switch self {
      case .minimum, .maximum: true
      case .minLength, .maxLength, .minItems, .maxItems, .format, .allowedValues: false
      }
    }

    /// Whether a larger number lets fewer values pass.
    var isLowerBound: Bool {
      switch self {
      case .minLength, .minimum, .minItems: true
      case .maxLength, .maximum, .maxItems, .format, .allowedValues: false
      }
    }
  }

  public var kind: Kind {
    switch self {
    case .minLength: .minLength
    case .maxLength: .maxLength
    case .minimum: .minimum
    case .maximum: .maximum
    case .minItems: .minItems
    case .maxItems: .maxItems
    case .format: .format
    case .allowedValues: .allowedValues
    }
  }
}

extension ConstraintRule.Kind {
  /// Whether values of `type` can have such a limit.
  public func fits(_ type: FieldType) -> Bool {
    switch self {
    case .minLength, .maxLength:
      switch type.element {
      case .scalar(.string), .openEnum: true
      case .scalar, .object, .inlineObject, .list, .map: false
      }
    case .minimum, .maximum: type.scalar == .integer
    case .minItems, .maxItems: type.family == .collection
    case .format: type.element.scalar == .string
    // Where every value is known, a list could only repeat them or forbid some.
    case .allowedValues: type.scalar.map { $0.allValues == nil } ?? false
    }
  }

  /// The types that can have such a limit.
  public var fittingTypes: String {
    switch self {
    case .minLength, .maxLength: "strings and enums"
    case .minimum, .maximum: "integers"
    case .minItems, .maxItems: "lists and maps"
    case .format: "strings"
    case .allowedValues: "strings and integers"
    }
  }
}

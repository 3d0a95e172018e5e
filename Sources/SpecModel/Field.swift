/// One field of an object or of a message.
public struct Field: Sendable {
  /// The name on the wire.
  public var name: String
  public var type: FieldType
  public var isRequired: Bool
  /// Whether the field is required and its value can be missing all the same: one that the vendor writes, of a type
  /// without a blank value (see ``ScalarType/hasBlank``).
  public var canLackValue = false
  public var doc: String
  /// In the order in which the author wrote them.
  public var constraints: [Constraint]
  /// Documented values of an open list: told to readers, not enforced.
  public var knownValues: [String]
  /// The only value that the field can have, as text.
  public var fixed: String?
  public var sensitivity: Sensitivity?
  public var requiredWhen: Requirement?
  public var presentWhen: Requirement?
  /// Further names that a decoder accepts.
  public var otherNames: [String]
  public var swiftName: String?
  /// For a boolean or a number: how this field travels. ``API/scalars`` has been applied.
  public var scalarForm: ScalarForm
  public var deprecation: Deprecation?
  public var basis: Basis
  public var source: String?
  /// Where the field's name is.
  public var location: SourceLocation
  public var typeLocation: SourceLocation
  /// Where the keys are that a diagnostic can point at, in the author's order.
  public var keyLocations: [FieldKeyLocation]

  public init(
    name: String, type: FieldType, isRequired: Bool, doc: String, constraints: [Constraint], knownValues: [String],
    fixed: String?, sensitivity: Sensitivity?, requiredWhen: Requirement?, presentWhen: Requirement?,
    otherNames: [String], swiftName: String?, scalarForm: ScalarForm, deprecation: Deprecation?, basis: Basis,
    source: String?, location: SourceLocation, typeLocation: SourceLocation,
    keyLocations: [FieldKeyLocation] = []
  ) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.doc = doc
    self.constraints = constraints
    self.sensitivity = sensitivity
    self.scalarForm = scalarForm
    self.basis = basis
    self.location = location
    self.typeLocation = typeLocation
    self.keyLocations = keyLocations
    self.knownValues = knownValues
    self.fixed = fixed
    self.requiredWhen = requiredWhen
    self.presentWhen = presentWhen
    self.otherNames = otherNames
    self.swiftName = swiftName
    self.deprecation = deprecation
    self.source = source
  }
}

/// Where one key of a field is.
public struct FieldKeyLocation: Sendable {
  public var key: FieldKey
  public var location: SourceLocation

  public init(_ key: FieldKey, at location: SourceLocation) {
    self.key = key
    self.location = location
  }
}

/// The keys of a field that are pointed at on their own; constraints and conditions carry places themselves.
public enum FieldKey: String, Sendable, CaseIterable {
  case required
  case fixed
  case sensitive
  case wire
  case knownValues
  case otherNames
  case swiftName
}

/// What a value reveals, and so how it may be printed.
public enum Sensitivity: String, Sendable, CaseIterable {
  /// A primary account number: printed as its last four digits.
  case cardNumber
  /// Never kept and never printed: verification codes, passwords, authentication values.
  case authenticationData
  /// Other data of the card or its holder.
  case cardholderData
  case personalData
  /// Anyone who holds it can act with it: tokens, session data, addresses with state in them.
  case secret
}

/// A named object of the API: one file in `objects`, one Swift struct.
public struct ObjectType: Sendable {
  public var name: String
  public var doc: String
  public var source: String?
  public var basis: Basis
  public var deprecation: Deprecation?
  public var fields: [Field]
  public var location: SourceLocation

  public init(
    name: String, doc: String, source: String?, basis: Basis, deprecation: Deprecation?, fields: [Field],
    location: SourceLocation
  ) {
    self.name = name
    self.doc = doc
    self.source = source
    self.basis = basis
    self.deprecation = deprecation
    self.fields = fields
    self.location = location
  }
}

/// A named list of values: one file in `enums`, one open Swift struct with a constant for each.
public struct EnumType: Sendable {
  public var name: String
  public var doc: String
  public var source: String?
  public var basis: Basis
  public var deprecation: Deprecation?
  public var values: [EnumValue]
  public var location: SourceLocation

  public init(
    name: String, doc: String, source: String?, basis: Basis, deprecation: Deprecation?, values: [EnumValue],
    location: SourceLocation
  ) {
    self.name = name
    self.doc = doc
    self.source = source
    self.basis = basis
    self.deprecation = deprecation
    self.values = values
    self.location = location
  }
}

/// One value of an ``EnumType``.
public struct EnumValue: Sendable {
  public var value: String
  public var doc: String?
  public var swiftName: String?
  public var basis: Basis
  public var deprecation: Deprecation?
  public var location: SourceLocation

  public init(
    value: String, doc: String?, swiftName: String?, basis: Basis, deprecation: Deprecation?, location: SourceLocation
  ) {
    self.value = value
    self.doc = doc
    self.swiftName = swiftName
    self.basis = basis
    self.deprecation = deprecation
    self.location = location
  }
}

/// One description, read and checked: everything that a generated SDK is made from.
public struct API: Sendable {
  /// The name of the folder, of the Swift namespace, and in this repository of the module.
  public var name: String
  /// The version of the SDK, as semantic versioning orders it.
  public var version: String
  public var doc: String
  public var source: String?
  /// How booleans and numbers travel where a field does not say otherwise.
  public var scalars: ScalarForm
  public var servers: [Server]
  public var resultLocations: ResultLocations
  /// The result codes that every endpoint can return.
  public var commonResultCodes: [ResultCode]
  /// In the order of their file names, as are ``objects`` and ``enums``.
  public var endpoints: [Endpoint]
  public var objects: [ObjectType]
  public var enums: [EnumType]
  /// The files that all of this was read from; every ``SourceLocation`` counts into them.
  public var files: [SourceFile]
  public var location: SourceLocation
  public var versionLocation: SourceLocation

  public init(
    name: String, version: String, doc: String, source: String?, scalars: ScalarForm, servers: [Server],
    resultLocations: ResultLocations, commonResultCodes: [ResultCode], endpoints: [Endpoint], objects: [ObjectType],
    enums: [EnumType], files: [SourceFile], location: SourceLocation, versionLocation: SourceLocation
  ) {
    self.name = name
    self.version = version
    self.doc = doc
    self.source = source
    self.scalars = scalars
    self.servers = servers
    self.resultLocations = resultLocations
    self.commonResultCodes = commonResultCodes
    self.endpoints = endpoints
    self.objects = objects
    self.enums = enums
    self.files = files
    self.location = location
    self.versionLocation = versionLocation
  }
}

/// How a boolean or a number is written: as a JSON string (`"true"`, `"20"`) or as JSON's own literal.
public enum ScalarForm: String, Sendable, CaseIterable {
  case text
  case native
}

/// A base address of the API.
public struct Server: Sendable {
  public var name: String
  public var url: String
  public var doc: String
  public var location: SourceLocation

  public init(name: String, url: String, doc: String, location: SourceLocation) {
    self.name = name
    self.url = url
    self.doc = doc
    self.location = location
  }
}

/// How sure a fact is, by where it is known from.
public enum Basis: String, Sendable, CaseIterable {
  /// The vendor's documentation says so.
  case documented
  /// Only the vendor's own SDKs show it.
  case sdk
  /// Only the vendor's sample shows it.
  case sample
  /// Nobody says so; the description's author concludes it.
  case assumption
}

/// That something should no longer be used, and what to use instead if that is known.
public struct Deprecation: Hashable, Sendable {
  /// Empty when only `true` was written.
  public var message: String
  public var location: SourceLocation

  public init(message: String, location: SourceLocation) {
    self.message = message
    self.location = location
  }
}

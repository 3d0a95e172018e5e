/// Which call answers for the state of another call, and what to ask.
public struct Inquiry: Sendable {
  /// One field of the request that asks.
  public struct Mapping: Sendable {
    /// The field of the inquiry's request.
    public var field: String
    /// The field of the call's own request that has the value.
    public var source: String
    public var location: SourceLocation
    public var sourceLocation: SourceLocation

    public init(field: String, source: String, location: SourceLocation, sourceLocation: SourceLocation) {
      self.field = field
      self.source = source
      self.location = location
      self.sourceLocation = sourceLocation
    }
  }

  /// A result code of the inquiry that says that the call has done nothing.
  public struct Code: Sendable {
    public var code: String
    public var location: SourceLocation

    public init(code: String, location: SourceLocation) {
      self.code = code
      self.location = location
    }
  }

  /// The name of the call that answers.
  public var endpoint: String
  public var fields: [Mapping]
  public var nothingDone: [Code]
  /// The place of the key.
  public var location: SourceLocation
  public var endpointLocation: SourceLocation
  public var fieldsLocation: SourceLocation

  public init(
    endpoint: String, fields: [Mapping], nothingDone: [Code], location: SourceLocation,
    endpointLocation: SourceLocation, fieldsLocation: SourceLocation
  ) {
    self.endpoint = endpoint
    self.fields = fields
    self.nothingDone = nothingDone
    self.location = location
    self.endpointLocation = endpointLocation
    self.fieldsLocation = fieldsLocation
  }
}

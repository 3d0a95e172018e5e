/// One operation of the API: a call that the merchant makes, or a callback that the vendor makes.
public struct Endpoint: Sendable {
  public var name: String
  public var kind: EndpointKind
  public var doc: String
  public var source: String?
  public var basis: Basis
  public var deprecation: Deprecation?
  /// `nil` for a callback, as is ``path``.
  public var method: String?
  public var path: String?
  /// The request field that makes repeated calls safe.
  public var idempotencyKey: String?
  /// Which call answers for the state of this one.
  public var inquiry: Inquiry?
  public var request: Message
  public var response: Message
  public var resultCodes: [ResultCode]
  public var outcomes: Outcomes?
  public var examples: [Example]
  public var location: SourceLocation
  public var methodLocation: SourceLocation?
  public var pathLocation: SourceLocation?
  public var idempotencyKeyLocation: SourceLocation?

  public init(
    name: String, kind: EndpointKind, doc: String, source: String?, basis: Basis, deprecation: Deprecation?,
    method: String?, path: String?, idempotencyKey: String?, request: Message, response: Message,
    resultCodes: [ResultCode], outcomes: Outcomes?, examples: [Example], location: SourceLocation,
    methodLocation: SourceLocation? = nil, pathLocation: SourceLocation? = nil,
    idempotencyKeyLocation: SourceLocation? = nil, inquiry: Inquiry? = nil
  ) {
    self.name = name
    self.kind = kind
    self.doc = doc
    self.source = source
    self.basis = basis
    self.deprecation = deprecation
    self.method = method
    self.path = path
    self.idempotencyKey = idempotencyKey
    self.request = request
    self.response = response
    self.resultCodes = resultCodes
    self.outcomes = outcomes
    self.examples = examples
    self.location = location
    self.methodLocation = methodLocation
    self.pathLocation = pathLocation
    self.idempotencyKeyLocation = idempotencyKeyLocation
    self.inquiry = inquiry
  }

  /// The message that ``outcomes`` judge: what the vendor tells the merchant.
  public var judgedMessage: Message {
    switch kind {
    case .call: response
    case .callback: request
    }
  }
}

/// Who calls whom.
public enum EndpointKind: String, Sendable, CaseIterable {
  case call
  case callback
}

/// The body of a request or of a response.
public struct Message: Sendable {
  public var doc: String?
  public var fields: [Field]
  public var location: SourceLocation

  public init(doc: String?, fields: [Field], location: SourceLocation) {
    self.doc = doc
    self.fields = fields
    self.location = location
  }
}

/// A sample request, response, or both, checked against the description.
public struct Example: Sendable {
  public var name: String
  public var doc: String?
  public var source: String?
  /// The JSON text of the request, as it is in the file.
  public var request: [UInt8]?
  public var response: [UInt8]?
  public var outcome: String?
  public var location: SourceLocation

  public init(
    name: String, doc: String?, source: String?, request: [UInt8]?, response: [UInt8]?, outcome: String?,
    location: SourceLocation
  ) {
    self.name = name
    self.doc = doc
    self.source = source
    self.request = request
    self.response = response
    self.outcome = outcome
    self.location = location
  }
}

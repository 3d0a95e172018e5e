/// An operation that the merchant calls.
public protocol APIEndpoint: APIResultCodeSource {
  associatedtype Request: APIMessage
  associatedtype Response: APIMessage & APIResponse
  /// The name of the endpoint.
  static var name: String { get }
  /// The HTTP method.
  static var method: String { get }
  /// The path below a server's address.
  static var path: String { get }
}

/// An operation that can safely be called again with the same key.
public protocol APIIdempotentEndpoint: APIEndpoint {
  /// The field of the request that makes a repeated call give the same result: read it to repeat a call, and write a
  /// new value to start another one.
  static var idempotencyKey: WritableKeyPath<Request, String> { get }
}

/// An operation that the vendor calls: the request comes in, and the response is the merchant's answer.
public protocol APICallback: APIResultCodeSource {
  associatedtype Request: APIMessage
  associatedtype Response: APIMessage
  /// The name of the endpoint.
  static var name: String { get }
}

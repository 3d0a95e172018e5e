/// An operation that the merchant calls.
public protocol Endpoint: ResultCodeSource {
  associatedtype Request: APIMessage
  associatedtype Response: APIMessage
  /// The name of the endpoint.
  static var name: String { get }
  /// The HTTP method.
  static var method: String { get }
  /// The path below a server's address.
  static var path: String { get }
}

/// An operation that the vendor calls: the request comes in, and the response is the merchant's answer.
public protocol Callback: ResultCodeSource {
  associatedtype Request: APIMessage
  associatedtype Response: APIMessage
  /// The name of the endpoint.
  static var name: String { get }
}

/// The bytes that a signature covers: the path, the client ID, a time and a body.
///
/// ``AlipayClient`` and ``AlipayReceiver`` build it for you. Use it when you sign requests with another HTTP stack.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipaySignedContent: Sendable, Hashable {
  /// The path of the whole URL, with the query if there is one, and without scheme and host:
  /// `/ams/sandbox/api/v1/vaults/inquireVaulting`.
  public var target: String
  /// The client ID.
  public var clientID: String
  /// The text of the header `Request-Time` in requests and notifications, and of `Response-Time` in answers.
  public var time: String
  /// The body, exactly as it is sent or was received.
  public var body: [UInt8]

  public init(target: String, clientID: String, time: String, body: [UInt8]) {
    self.target = target
    self.clientID = clientID
    self.time = time
    self.body = body
  }

  /// What to sign, or to verify, with SHA-256 and RSA (PKCS#1 v1.5).
  public var bytes: [UInt8] {
    Array("POST \(target)\n\(clientID).\(time).".utf8) + body
  }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipaySignedContent: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The path and the number of bytes; the body is not printed.
  public var description: String { "POST \(target), \(body.count) bytes" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// An answer as it comes over the wire.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipayHTTPResponse: Sendable, Hashable {
  /// The HTTP status.
  public var status: Int
  public var headers: AlipayHeaders
  /// The bytes of the body, as received: the signature covers them.
  public var body: [UInt8]

  public init(status: Int, headers: AlipayHeaders = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// An answer with JSON text, for example in a test.
  public init(json: String, status: Int = 200, headers: AlipayHeaders = [:]) {
    var headers = headers
    headers.append("Content-Type", AlipayHTTPResponse.contentType)
    self.init(status: status, headers: headers, body: Array(json.utf8))
  }

  static let contentType = "application/json; charset=UTF-8"
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayHTTPResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The status and the number of bytes; headers and body are not printed.
  public var description: String { "HTTP status \(status), \(body.count) bytes" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

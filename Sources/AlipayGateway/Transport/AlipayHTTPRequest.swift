/// A request as it goes over the wire: always a POST.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipayHTTPRequest: Sendable, Hashable {
  /// The whole URL.
  public var url: String
  /// Every header that has to be sent. HTTP stacks add `Host` and `Content-Length`.
  public var headers: AlipayHeaders
  /// The bytes to send. They are signed, so send exactly these.
  public var body: [UInt8]
  /// How long the whole exchange may take.
  public var timeout: Duration

  public init(url: String, headers: AlipayHeaders, body: [UInt8], timeout: Duration) {
    self.url = url
    self.headers = headers
    self.body = body
    self.timeout = timeout
  }

  /// The HTTP method.
  public var method: String { "POST" }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayHTTPRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The URL and the number of bytes; headers and body are not printed.
  public var description: String { "POST \(url), \(body.count) bytes" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

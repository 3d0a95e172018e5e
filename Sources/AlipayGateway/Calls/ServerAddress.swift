/// The base address of a server, taken apart.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
struct ServerAddress: Sendable, Hashable {
  /// `https://open-sea-global.alipay.com`
  let origin: String
  /// `/ams/sandbox/api`
  let path: String

  /// - Returns: `nil` unless `text` is an `https` URL with a host and at most a port and a path. `http` is accepted for
  ///   the loopback interface.
  init?(_ text: String) {
    guard HeaderText.isSafe(text), let separator = text.firstRange(of: "://") else { return nil }
    let scheme = text[..<separator.lowerBound].lowercased()
    let rest = text[separator.upperBound...]
    let authority = rest.prefix { $0 != "/" }
    var path = rest[authority.endIndex...]
    while path.hasSuffix("/") { path.removeLast() }
    let reserved = #"?#@\"#
    guard !rest.contains(where: reserved.contains), let host = ServerAddress.host(in: authority),
      scheme == "https" || scheme == "http" && ["127.0.0.1", "localhost", "[::1]"].contains(host)
    else { return nil }
    origin = "\(scheme)://\(authority)"
    self.path = String(path)
  }

  /// The path that is signed and sent: that of the whole URL.
  func target(_ path: String) -> String { self.path + path }

  /// The vendor's sandbox differs from production by its path alone.
  var environment: AlipayEnvironment {
    "\(path)/".contains("/sandbox/") ? .sandbox : .production
  }

  /// The host in lower case; `nil` if there is none or what follows it is not a port.
  private static func host(in authority: Substring) -> String? {
    var host = authority
    if let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") {
      host = authority[..<colon]
      guard let port = UInt16(authority[authority.index(after: colon)...]), port > 0 else { return nil }
    }
    return host.isEmpty ? nil : host.lowercased()
  }
}

/// How the vendor knows the merchant: by a signature of each request, or by an API key.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipayCredentials: Sendable {
  enum Kind: Sendable {
    case rsa(RSA)
    case apiKey(String)
  }

  struct RSA: Sendable {
    var clientID: String
    var keyVersion: Int
    var sign: @Sendable ([UInt8]) async throws -> [UInt8]
    var verify: @Sendable ([UInt8], [UInt8]) throws -> Bool
  }

  let kind: Kind

  /// A pair of RSA keys: requests are signed, and answers are verified.
  ///
  /// - Parameters:
  ///   - clientID: The merchant's client ID. Those of the sandbox start with `SANDBOX_`.
  ///   - keyVersion: The version of the merchant's key, as the vendor's dashboard shows it.
  ///   - sign: Signs the content with SHA-256 and RSA (PKCS#1 v1.5) and the merchant's private key.
  ///   - verify: Whether the signature fits the content, by Alipay's public key and the same algorithm.
  public static func rsa(
    clientID: String, keyVersion: Int = 1,
    sign: @escaping @Sendable (_ content: [UInt8]) async throws -> [UInt8],
    verify: @escaping @Sendable (_ content: [UInt8], _ signature: [UInt8]) throws -> Bool
  ) -> AlipayCredentials {
    AlipayCredentials(kind: .rsa(RSA(clientID: clientID, keyVersion: keyVersion, sign: sign, verify: verify)))
  }

  /// An API key. Requests carry it, and answers have no signature: only TLS protects them.
  ///
  /// Notifications are signed all the same: see ``AlipayReceiver``.
  public static func apiKey(_ key: String) -> AlipayCredentials {
    AlipayCredentials(kind: .apiKey(key))
  }

  /// What the credentials are for; `nil` if they do not say it.
  var environment: AlipayEnvironment? {
    switch kind {
    case .rsa(let rsa): rsa.clientID.hasPrefix("SANDBOX_") ? .sandbox : .production
    case .apiKey(let key): AlipayCredentials.environment(ofKey: key)
    }
  }

  /// Keys look like `isak_TEST_…` or `irak_PROD_…`.
  private static func environment(ofKey key: String) -> AlipayEnvironment? {
    let parts = key.split(separator: "_", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    return ["TEST": .sandbox, "PROD": .production][parts[1].uppercased()]
  }

  /// A mistake in the credentials alone.
  var problem: AlipaySetupProblem? {
    switch kind {
    case .rsa(let rsa):
      guard HeaderText.isSafe(rsa.clientID) else { return .clientID }
      return rsa.keyVersion < 1 ? .keyVersion : nil
    case .apiKey(let key):
      return HeaderText.isSafe(key) ? nil : .apiKey
    }
  }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayCredentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The kind of credentials; the keys are not printed.
  public var description: String {
    switch kind {
    case .rsa(let rsa): "RSA credentials of \(rsa.clientID), key version \(rsa.keyVersion)"
    case .apiKey: "API key"
    }
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

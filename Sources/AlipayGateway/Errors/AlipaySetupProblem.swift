/// A mistake in a server, a client ID, a key or a token, or with the two that are used together.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public enum AlipaySetupProblem: Sendable, Hashable, CaseIterable {
  /// The server is not an `https` URL, or has a query, a fragment or a user. `http` is accepted for the loopback
  /// interface only.
  case server
  /// The client ID is empty or has characters that a header cannot carry.
  case clientID
  /// The API key is empty or has characters that a header cannot carry.
  case apiKey
  /// The agent token is empty or has characters that a header cannot carry.
  case agentToken
  /// The key version is less than 1.
  case keyVersion
  /// Credentials of the sandbox with a production server.
  case sandboxCredentials
  /// Production credentials with a server of the sandbox.
  case productionCredentials
  /// The call is not a POST: the vendor has no other ones.
  case method
  /// The target of a notification does not begin with `/`.
  case target

  var words: String {
    switch self {
    case .server: "the server must be an https URL without query, fragment and user"
    case .clientID: "the client ID must be visible ASCII characters"
    case .apiKey: "the API key must be visible ASCII characters"
    case .agentToken: "the agent token must be visible ASCII characters"
    case .keyVersion: "the key version must be at least 1"
    case .sandboxCredentials: "sandbox credentials do not work with a production server, whose path lacks '/sandbox/'"
    case .productionCredentials: "production credentials do not work with a server of the sandbox"
    case .method: "the vendor's gateway only takes POST"
    case .target: "the target must be the path of the request, with its query, and begin with a slash"
    }
  }
}

/// Calls the vendor: signs a request, sends it, verifies the answer and decodes it.
///
/// ```swift
/// let client = try AlipayClient(
///   server: AlipayVaulting.Servers.asiaSandbox,
///   credentials: .rsa(clientID: "SANDBOX_…", keyVersion: 1, sign: sign, verify: verify),
///   transport: URLSessionTransport())
///
/// let reply = try await client.send(AlipayVaulting.VaultPaymentMethod.self, request)
/// ```
///
/// A client is a value without state. Share it between tasks, or make one for each call.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipayClient: Sendable {
  /// How long one call may take. The vendor's own libraries wait 15 seconds.
  public var timeout: Duration = .seconds(15)

  let server: ServerAddress
  let credentials: AlipayCredentials
  let agentToken: String?
  let transport: any AlipayTransport
  let clock: AlipayClock

  /// Makes a client, and checks that its parts fit together.
  ///
  /// - Parameters:
  ///   - server: The base address, such as `AlipayVaulting.Servers.asia`.
  ///   - credentials: Those of the merchant at this server.
  ///   - agentToken: The token of an agent that calls for the merchant, if there is one.
  ///   - transport: Sends the requests.
  ///   - clock: The time of requests, and of waiting in `complete`.
  /// - Throws: ``AlipayError`` with a ``AlipaySetupProblem``, for example when a client ID of the sandbox is used with a
  ///   production server.
  public init(
    server: String, credentials: AlipayCredentials, agentToken: String? = nil, transport: any AlipayTransport,
    clock: AlipayClock = .system
  ) throws(AlipayError) {
    let address = ServerAddress(server)
    let problem = AlipayClient.problem(address, credentials, agentToken)
    guard problem == nil, let address else {
      throw AlipayError(.setup(problem ?? .server), endpoint: nil, delivery: .notSent)
    }
    self.server = address
    self.credentials = credentials
    self.agentToken = agentToken
    self.transport = transport
    self.clock = clock
  }

  private static func problem(
    _ server: ServerAddress?, _ credentials: AlipayCredentials, _ agentToken: String?
  ) -> AlipaySetupProblem? {
    guard let server else { return .server }
    if let problem = credentials.problem { return problem }
    if let agentToken, !HeaderText.isSafe(agentToken) { return .agentToken }
    switch (credentials.environment, server.environment) {
    case (.sandbox, .production): return .sandboxCredentials
    case (.production, .sandbox): return .productionCredentials
    case (.sandbox, .sandbox), (.production, .production), (nil, .sandbox), (nil, .production): return nil
    }
  }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The server and the kind of credentials; keys and tokens are not printed.
  public var description: String { "AlipayClient(\(server.origin)\(server.path), \(credentials))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

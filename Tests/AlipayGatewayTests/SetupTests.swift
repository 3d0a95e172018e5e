import AlipayGateway
import AlipayVaulting
import Foundation
import Testing

@Suite("What does not fit together is refused before anything is sent")
struct SetupTests {
  /// A base address of the description.
  struct Server: Decodable, CustomTestStringConvertible {
    var name: String
    var url: String
    var testDescription: String { name }
    var isSandbox: Bool { name.hasSuffix("Sandbox") }
  }

  private struct File: Decodable {
    var servers: [Server]
  }

  static let servers: [Server] = {
    let path = URL(filePath: #filePath).appending(path: "../../../Specs/AlipayVaulting/api.json").standardized
    return (try? JSONDecoder().decode(File.self, from: Data(contentsOf: path)).servers) ?? []
  }()

  static let transport = AlipayTestTransport { _ in throw AlipayTransportError.noConnection }

  static func rsa(_ clientID: String, keyVersion: Int = 1) -> AlipayCredentials {
    .rsa(clientID: clientID, keyVersion: keyVersion, sign: { _ in [1] }, verify: { _, _ in true })
  }

  static func problem(
    _ server: String, _ credentials: AlipayCredentials, agentToken: String? = nil
  ) -> AlipaySetupProblem? {
    do throws(AlipayError) {
      _ = try AlipayClient(server: server, credentials: credentials, agentToken: agentToken, transport: transport)
      return nil
    } catch {
      #expect(error.action == .correctSetup && error.delivery == .notSent)
      guard case .setup(let problem) = error.reason else { return nil }
      return problem
    }
  }

  @Test("The description has servers of both environments")
  func bothEnvironments() {
    #expect(Set(Self.servers.map(\.isSandbox)) == [true, false])
  }

  @Test("Credentials of the other environment, at every server", arguments: servers)
  func environments(server: Server) {
    let wrong: AlipaySetupProblem = server.isSandbox ? .productionCredentials : .sandboxCredentials
    #expect(Self.problem(server.url, Self.rsa("SANDBOX_1")) == (server.isSandbox ? nil : wrong))
    #expect(Self.problem(server.url, Self.rsa("1")) == (server.isSandbox ? wrong : nil))
    for kind in ["isak", "irak"] {
      #expect(Self.problem(server.url, .apiKey("\(kind)_TEST_1_2")) == (server.isSandbox ? nil : wrong))
      #expect(Self.problem(server.url, .apiKey("\(kind)_PROD_1_2")) == (server.isSandbox ? wrong : nil))
    }
    #expect(Self.problem(server.url, .apiKey("another-kind-of-key")) == nil)
  }

  @Test("The path that is signed is that of the whole URL, at every server", arguments: servers)
  func target(server: Server) async throws {
    let content = Script<[UInt8]>([])
    let client = try AlipayClient(
      server: server.url,
      credentials: .rsa(
        clientID: server.isSandbox ? "SANDBOX_1" : "1",
        sign: { signed in
          await content.append(signed)
          return [1]
        }, verify: { _, _ in true }), transport: Self.transport)
    let request = try await client.makeRequest(AlipayVaulting.InquireVaulting.self, .init(vaultingRequestId: "r1"))
    let path = try #require(URL(string: request.url)).path
    #expect(path.hasPrefix(server.isSandbox ? "/ams/sandbox/api/v1/" : "/ams/api/v1/"))
    #expect(request.url == server.url + AlipayVaulting.InquireVaulting.path)
    #expect(String(decoding: try await content.next(), as: UTF8.self).hasPrefix("POST \(path)\n"))
  }

  @Test(
    "A server that is not an https URL",
    arguments: [
      "", "https://", "https:///ams/api", "http://open-sea-global.alipay.com/ams/api", "ftp://x.example", "x.example",
      "https://x.example/ams/api?x=1", "https://x.example/#a", "https://user@x.example/ams", "https://x.example:0/",
      "https://x.example:port/", "https://x.example/ams api", "https://x.example/\r\nA: b", #"https://x.example\api"#,
      "http://127.0.0.1.example/ams", "http://localhost.example/", "http://127.0.0.1@x.example/",
    ])
  func server(url: String) {
    #expect(Self.problem(url, Self.rsa("1")) == .server)
  }

  @Test(
    "The loopback interface needs no https",
    arguments: ["http://127.0.0.1:8080/ams/api", "http://localhost/ams/api", "HTTP://[::1]:1/ams/api"])
  func loopback(url: String) {
    #expect(Self.problem(url, Self.rsa("1")) == nil)
  }

  @Test("A slash at the end of the server is not doubled")
  func slash() async throws {
    let client = try AlipayClient(
      server: "https://x.example/ams/api/", credentials: Self.rsa("1"), transport: Self.transport)
    let request = try await client.makeRequest(AlipayVaulting.InquireVaulting.self, .init(vaultingRequestId: "r1"))
    #expect(request.url == "https://x.example/ams/api/v1/vaults/inquireVaulting")
  }

  @Test("Texts that cannot be headers", arguments: ["", " ", "a b", "a\r\nX: y", "é", "a\u{0}"])
  func headerTexts(text: String) {
    let server = AlipayVaulting.Servers.asia
    #expect(Self.problem(server, Self.rsa(text)) == .clientID)
    #expect(Self.problem(server, .apiKey(text)) == .apiKey)
    #expect(Self.problem(server, Self.rsa("1"), agentToken: text) == .agentToken)
    #expect(throws: AlipayError.self) { try AlipayReceiver(clientID: text) { _, _ in true } }
  }

  @Test("A key version below 1", arguments: [0, -1])
  func keyVersion(version: Int) {
    #expect(Self.problem(AlipayVaulting.Servers.asia, Self.rsa("1", keyVersion: version)) == .keyVersion)
  }
}

import AlipayGateway
import AlipayVaulting
import Foundation
import Testing

@Suite("What is signed")
struct SignedContentTests {
  @Test("There are vectors for requests, answers and notifications")
  func kinds() {
    #expect(SigningVector.all.count == 4)
    #expect(Set(SigningVector.all.map(\.kind)) == ["request", "response", "notification"])
  }

  @Test("is the text of each vector, byte for byte", arguments: SigningVector.all)
  func content(vector: SigningVector) {
    let content = AlipaySignedContent(
      target: vector.path, clientID: vector.clientId, time: vector.time, body: Array(vector.body.utf8))
    #expect(content.bytes == Array(vector.content.utf8))
  }

  @Test("becomes the header of each vector", arguments: SigningVector.all)
  func header(vector: SigningVector) throws {
    let bytes = try #require(Data(base64Encoded: vector.signatureBase64))
    #expect(AlipaySignature(keyVersion: 1, bytes: Array(bytes)).headerValue == vector.signatureHeaderValue)
    #expect(AlipaySignature(headerValue: vector.signatureHeaderValue)?.bytes == Array(bytes))
    #expect(AlipaySignature(headerValue: vector.signatureHeaderValue)?.keyVersion == 1)
  }

  @Test("A request as the first vector has it, from the client")
  func request() async throws {
    let vector = try #require(
      SigningVector.all.first { $0.path.hasSuffix("/ams/sandbox/api/v1/vaults/inquireVaulting") })
    let signed = Script([Array("s".utf8)])
    let seen = AlipayTestTransport { _ in throw AlipayTransportError.noConnection }
    let client = try AlipayClient(
      server: AlipayVaulting.Servers.asiaSandbox,
      credentials: .rsa(
        clientID: vector.clientId,
        sign: { content in
          #expect(content == Array(vector.content.utf8))
          return try await signed.next()
        }, verify: { _, _ in false }),
      agentToken: "agent", transport: seen, clock: VirtualClock(startsAt: Int64(vector.time) ?? 0).clock)
    let body = AlipayVaulting.InquireVaulting.Request(vaultingRequestId: "123456789206")
    let error = await #expect(throws: AlipayError.self) {
      try await client.send(AlipayVaulting.InquireVaulting.self, body)
    }
    #expect(error?.reason == .noConnection)
    let request = try #require(await seen.requests.first)
    #expect(request.url == "https://open-sea-global.alipay.com" + vector.path)
    #expect(request.method == "POST" && request.timeout == .seconds(15))
    #expect(String(decoding: request.body, as: UTF8.self) == vector.body)
    #expect(
      request.headers == [
        "Content-Type": "application/json; charset=UTF-8", "Client-Id": vector.clientId,
        "Request-Time": vector.time, "Signature": "algorithm=RSA256,keyVersion=1,signature=cw%3D%3D",
        "agent-token": "agent",
      ])
  }

  @Test("An API key goes into one header, and nothing is signed")
  func apiKey() async throws {
    let client = try Answers.client(AlipayTestTransport { _ in .init(status: 500) }, .apiKey("isak_TEST_1"))
    let request = try await client.makeRequest(
      AlipayVaulting.InquireVaulting.self, .init(vaultingRequestId: "r1"))
    #expect(
      request.headers == [
        "Content-Type": "application/json; charset=UTF-8", "Authorization": "Bearer isak_TEST_1",
      ])
  }
}

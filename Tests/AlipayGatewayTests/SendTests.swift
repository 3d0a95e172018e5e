import AlipayGateway
import AlipayVaulting
import Testing

@Suite("One call")
struct SendTests {
  typealias Vault = AlipayVaulting.VaultPaymentMethod
  typealias Inquiry = AlipayVaulting.InquireVaulting

  static func error(
    _ transport: AlipayTestTransport, _ credentials: AlipayCredentials = Answers.credentials
  ) async throws -> AlipayError? {
    let client = try Answers.client(transport, credentials)
    return await #expect(throws: AlipayError.self) { try await client.send(Vault.self, Answers.vault()) }
  }

  @Test("returns the message, what was irregular and what is not described")
  func reply() async throws {
    let json = Answers.result("S", "SUCCESS", #"\#(Answers.token),"news":1"#)
    let client = try Answers.client(Answers.script([Answers.signed(json)]))
    let reply = try await client.send(Vault.self, Answers.vault())
    #expect(reply.message.paymentMethodDetail?.card?.cardToken == "t" && reply.isSigned)
    #expect(reply.outcome.action == .proceed && reply.problems.isEmpty)
    #expect(reply.unknownFields.count == 1 && reply.unknownFields[0].hasSuffix("news"))
  }

  @Test("A request that is not valid is not sent")
  func notValid() async throws {
    let transport = Answers.script([Answers.signed(Answers.stored)])
    let client = try Answers.client(transport)
    let request = Answers.vault(String(repeating: "x", count: 65))
    let error = await #expect(throws: AlipayError.self) { try await client.send(Vault.self, request) }
    #expect(error?.reason == .notValid(request.violations()) && error?.endpoint == "vaultPaymentMethod")
    #expect(error?.action == .correctRequest && error?.delivery == .notSent)
    #expect(await transport.requests.isEmpty)
  }

  @Test("A signer that fails sends nothing")
  func signer() async throws {
    let transport = Answers.script([])
    let credentials = AlipayCredentials.rsa(
      clientID: Answers.clientID, sign: { _ in throw AlipayTransportError.timedOut }, verify: { _, _ in true })
    let error = try await Self.error(transport, credentials)
    #expect(error?.reason == .notSigned && error?.action == .correctSetup && error?.delivery == .notSent)
    #expect(error?.cause as? AlipayTransportError == .timedOut)
    #expect(await transport.requests.isEmpty)
  }

  /// What is in the answer beside its body.
  enum Signing: CaseIterable {
    case right, none, wrong, malformed, signatureAlone, timeAlone, twice

    var headers: AlipayHeaders {
      let signature = AlipaySignature(keyVersion: 1, bytes: Answers.signature).headerValue
      let time = "2026-05-20T12:01:01+08:00"
      return switch self {
      case .right: ["RESPONSE-TIME": time, "signature": signature]
      case .none: [:]
      case .wrong: ["Response-Time": time, "Signature": AlipaySignature(keyVersion: 1, bytes: [1]).headerValue]
      case .malformed: ["Response-Time": time, "Signature": "algorithm=RSA256,keyVersion=1,signature=%%"]
      case .signatureAlone: ["Signature": signature, "Response-Time": " "]
      case .timeAlone: ["Response-Time": time]
      case .twice: ["Response-Time": time, "Signature": signature, "SIGNATURE": signature]
      }
    }

    /// What has to come of it with a status that reports a failure.
    var problem: AlipaySignatureProblem? {
      switch self {
      case .right, .none: nil
      case .wrong: .wrong
      case .malformed, .twice: .malformed
      case .signatureAlone, .timeAlone: .incomplete
      }
    }
  }

  @Test(
    "Signed or not, whatever the status, whatever the HTTP status", arguments: Signing.allCases,
    ["S", "F", "U", "X", ""])
  func matrix(signing: Signing, status: String) async throws {
    let json = Answers.result(status, "PROCESS_FAIL")
    for httpStatus in [200, 201, 204, 301, 400, 401, 404, 408, 429, 500, 503] {
      let answer = AlipayHTTPResponse(json: json, status: httpStatus, headers: signing.headers)
      let result = await Self.result(answer)
      if httpStatus != 200 {
        #expect(result == .failure(.httpStatus(httpStatus)))
      } else if let problem = signing.problem {
        #expect(result == .failure(.signature(problem)))
      } else if signing == .none, !["F", "U"].contains(status) {
        #expect(result == .failure(.signature(.unsignedSuccess)))
      } else {
        #expect(result == .success(signing == .right))
      }
      let withKey = await Self.result(answer, .apiKey("isak_TEST_1"))
      #expect(withKey == (httpStatus == 200 ? .success(false) : .failure(.httpStatus(httpStatus))))
    }
  }

  @Test("An answer that is not signed sends the user nowhere")
  func unsignedRedirect() async throws {
    let json = Answers.result("U", "VERIFICATION_IN_PROCESS", #","normalUrl":"https://x.example/3ds""#)
    #expect(await Self.result(AlipayHTTPResponse(json: json)) == .failure(.signature(.unsignedSuccess)))
    #expect(await Self.result(Answers.signed(json)) == .success(true))
    #expect(await Self.result(AlipayHTTPResponse(json: json), .apiKey("isak_TEST_1")) == .success(false))
  }

  enum Answer: Equatable {
    case success(Bool)
    case failure(AlipayError.Reason)
  }

  static func result(
    _ answer: AlipayHTTPResponse, _ credentials: AlipayCredentials = Answers.credentials
  ) async -> Answer? {
    do {
      let client = try Answers.client(Answers.script([answer]), credentials)
      return .success(try await client.send(Vault.self, Answers.vault()).isSigned)
    } catch {
      return (error as? AlipayError).map { .failure($0.reason) }
    }
  }

  @Test("A verifier that throws does not let an answer pass")
  func verifier() async throws {
    let credentials = AlipayCredentials.rsa(
      clientID: Answers.clientID, sign: { _ in [1] }, verify: { _, _ in throw AlipayTransportError.notSecure })
    let error = try await Self.error(Answers.script([Answers.signed(Answers.stored)]), credentials)
    #expect(error?.reason == .signature(.notVerified) && error?.action == .correctSetup)
  }

  @Test("A body that is not JSON, signed or not", arguments: ["<html>", "", "[]", "{", "null"])
  func notJSON(body: String) async throws {
    for answer in [Answers.signed(body), AlipayHTTPResponse(json: body)] {
      let error = try await Self.error(Answers.script([answer]))
      guard case .notReadable = error?.reason else {
        Issue.record("\(String(describing: error?.reason))")
        continue
      }
      #expect(error?.body?.exposed == Array(body.utf8) && error?.delivery == .answered)
    }
  }

  @Test("What the transport says", arguments: AlipayTransportError.allCases)
  func transport(failure: AlipayTransportError) async throws {
    let error = try await Self.error(AlipayTestTransport { _ in throw failure })
    let expected: (AlipayError.Reason, AlipayError.Delivery) =
      switch failure {
      case .noConnection: (.noConnection, .notSent)
      case .notSecure: (.notSecure, .notSent)
      case .timedOut: (.timedOut, .unknown)
      case .connectionLost: (.connectionLost, .unknown)
      case .answerTooLarge: (.answerTooLarge, .answered)
      }
    #expect(error?.reason == expected.0 && error?.delivery == expected.1)
  }

  @Test("An error of another kind may have lost an answer")
  func otherError() async throws {
    struct Strange: Error {}
    let error = try await Self.error(AlipayTestTransport { _ in throw Strange() })
    #expect(error?.reason == .connectionLost && error?.delivery == .unknown && error?.cause is Strange)
  }

  @Test("Repeating unchanged is advised only where the description says that it is safe")
  func actions() async throws {
    let lost = AlipayTestTransport { _ in throw AlipayTransportError.connectionLost }
    let refused = AlipayTestTransport { _ in throw AlipayTransportError.noConnection }
    func action<Endpoint: APIEndpoint>(
      _ endpoint: Endpoint.Type, _ request: Endpoint.Request, _ transport: AlipayTestTransport
    ) async throws -> APINextAction? {
      let client = try Answers.client(transport)
      return await #expect(throws: AlipayError.self) { try await client.send(endpoint, request) }?.action
    }
    let delete = AlipayVaulting.DeleteToken.Request(token: "t")
    #expect(try await action(Vault.self, Answers.vault(), lost) == .retryUnchanged)
    #expect(try await action(Inquiry.self, .init(vaultingRequestId: "r1"), lost) == .retryUnchanged)
    #expect(try await action(AlipayVaulting.DeleteToken.self, delete, lost) == .contactSupport)
    #expect(try await action(AlipayVaulting.DeleteToken.self, delete, refused) == .retryUnchanged)
  }

  @Test("A task that was cancelled sends nothing, and one that is cancelled while waiting ends")
  func cancellation() async throws {
    let transport = AlipayTestTransport { _ in
      withUnsafeCurrentTask { $0?.cancel() }
      throw CancellationError()
    }
    let client = try Answers.client(transport)
    let task = Task {
      let first = await #expect(throws: AlipayError.self) { try await client.send(Vault.self, Answers.vault()) }
      let second = await #expect(throws: AlipayError.self) { try await client.send(Vault.self, Answers.vault()) }
      return [first, second]
    }
    let errors = await task.value
    #expect(errors.map { $0?.reason } == [.cancelled, .cancelled])
    #expect(errors.map { $0?.delivery } == [.unknown, .notSent])
    #expect(await transport.requests.count == 1)
  }
}

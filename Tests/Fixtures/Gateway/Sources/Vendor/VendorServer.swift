import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Plays the vendor on the loopback interface: verifies requests, answers signed, and makes mistakes when it is asked to.
public final class VendorServer: Sendable {
  private struct State {
    var attempts = Attempts()
    var faults: [Fault] = []
    var log: [String] = []
  }

  public let clientID: String
  private let keys: KeyPair
  private let merchant: KeyPair
  private let server: HTTPServer
  private let state = Mutex(State())
  private let logs: @Sendable (String) -> Void

  /// - Parameters:
  ///   - merchant: The keys of the merchant; the vendor only uses the public one.
  ///   - port: The port to listen at; 0 for one that is free.
  ///   - logs: Is told about each request, in one line.
  public init(
    clientID: String, merchant: KeyPair, port: UInt16 = 0, logs: @escaping @Sendable (String) -> Void = { _ in }
  ) throws {
    self.clientID = clientID
    self.merchant = merchant
    self.logs = logs
    keys = try KeyPair()
    server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled)
  }

  /// Alipay's public key, as the dashboard shows it.
  public var publicKey: String { keys.publicKey }

  /// What the next requests meet, one fault for each.
  public func fail(_ faults: [Fault]) { state.withLock { $0.faults = faults } }

  public func fail(_ faults: Fault...) { fail(faults) }

  /// What was received so far, in one line for each request.
  public var log: [String] { state.withLock { $0.log } }

  /// Starts listening.
  ///
  /// - Returns: The base address of the sandbox.
  public func start() async throws -> String {
    await server.appendRoute("POST /ams/sandbox/api/*") { [weak self] request in
      guard let self else { return HTTPResponse(statusCode: .internalServerError) }
      return try await answer(request)
    }
    Task { try await server.run() }
    try await server.waitUntilListening(timeout: 10)
    guard case .ip4(_, let port) = await server.listeningAddress else { throw URLError(.cannotConnectToHost) }
    return "http://127.0.0.1:\(port)/ams/sandbox/api"
  }

  public func stop() async { await server.stop() }

  private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
    let body = try await request.bodyData
    let target = request.target.rawValue
    let isSigned = isSigned(request, target, body)
    let fault = state.withLock { $0.faults.isEmpty ? nil : $0.faults.removeFirst() }
    let message = try JSONSerialization.jsonObject(with: body) as? [String: Any] ?? [:]
    let answer = isSigned ? reply(target, message) : Answer(status: "F", code: "SIGNATURE_INVALID")
    let id = message["vaultingRequestId"] as? String ?? ""
    let name = target.split(separator: "/").last ?? ""
    let line = "\(name) \(id) \(fault?.rawValue ?? "\(answer.status) \(answer.code)")"
    state.withLock { $0.log.append(line) }
    logs(line)
    return try await response(answer.json, target, isSigned: isSigned, fault)
  }

  private func reply(_ target: String, _ message: [String: Any]) -> Answer {
    state.withLock { state in
      switch target {
      case "/ams/sandbox/api/v1/vaults/vaultPaymentMethod": state.attempts.vault(message)
      case "/ams/sandbox/api/v1/vaults/inquireVaulting": state.attempts.inquire(message)
      default: Answer(status: "F", code: "NO_INTERFACE_DEF")
      }
    }
  }

  private func isSigned(_ request: HTTPRequest, _ target: String, _ body: Data) -> Bool {
    let header = { request.headers[HTTPHeader($0)] ?? "" }
    guard header("Client-Id") == clientID, let signature = SignedHeader.signature(in: header("Signature")),
      let time = Double(header("Request-Time")), abs(time / 1000 - Date().timeIntervalSince1970) < 60
    else { return false }
    return merchant.verify(signature, Data("POST \(target)\n\(clientID).\(header("Request-Time")).".utf8) + body)
  }

  private func response(
    _ json: Data, _ target: String, isSigned: Bool, _ fault: Fault?
  ) async throws -> HTTPResponse {
    let time = ISO8601DateFormatter().string(from: Date())
    var content = Data("POST \(target)\n\(clientID).\(time).".utf8) + json
    if fault == .wrongSignature { content.append(0) }
    var headers: HTTPHeaders = [.contentType: "application/json; charset=UTF-8"]
    headers[HTTPHeader("Client-Id")] = clientID
    if isSigned, fault != .unsigned { headers[HTTPHeader("Signature")] = SignedHeader.value(try keys.sign(content)) }
    if isSigned, fault != .unsigned, fault != .signatureAlone { headers[HTTPHeader("Response-Time")] = time }
    switch fault {
    case nil, .wrongSignature, .unsigned, .signatureAlone:
      return HTTPResponse(statusCode: .ok, headers: headers, body: json)
    case .changedBody:
      return HTTPResponse(statusCode: .ok, headers: headers, body: json + Data(" ".utf8))
    case .status500:
      return HTTPResponse(statusCode: .internalServerError, headers: headers, body: json)
    case .redirect:
      headers[HTTPHeader("Location")] = target
      return HTTPResponse(statusCode: .temporaryRedirect, headers: headers, body: json)
    case .slow:
      try await Task.sleep(for: .seconds(2))
      return HTTPResponse(statusCode: .ok, headers: headers, body: json)
    case .cutOff:
      let half = CutOffBody(sent: Array(json.prefix(json.count / 2)))
      return HTTPResponse(
        statusCode: .ok, headers: headers, body: HTTPBodySequence(from: half, count: json.count))
    case .html:
      return HTTPResponse(
        statusCode: .ok, headers: [.contentType: "text/html"], body: Data("<html>Welcome to the hotel</html>".utf8))
    case .large:
      return HTTPResponse(statusCode: .ok, headers: headers, body: json + Data(repeating: 0x20, count: 2 << 20))
    }
  }

  /// Posts the final result of a vaulting to the merchant, or to `url` what is signed for the merchant's address.
  ///
  /// - Returns: The HTTP status and the body of the merchant's answer.
  public func notify(_ id: String, signing: Bool = true, at url: String? = nil) async throws -> (Int, String) {
    let known = state.withLock { $0.attempts.notificationURL(of: id) }
    guard let known, let path = URLComponents(string: known), let url = URL(string: url ?? known) else {
      throw URLError(.badURL)
    }
    let target = path.percentEncodedPath + (path.percentEncodedQuery.map { "?\($0)" } ?? "")
    let time = String(Int(Date().timeIntervalSince1970 * 1000))
    let body = try Answer.stored(id, ["notifyType": "VAULTING"]).json
    var request = URLRequest(url: url, timeoutInterval: 10)
    request.httpMethod = "POST"
    request.httpBody = body
    request.setValue("application/json; charset=UTF-8", forHTTPHeaderField: "Content-Type")
    request.setValue(clientID, forHTTPHeaderField: "Client-Id")
    request.setValue(time, forHTTPHeaderField: "Request-Time")
    let content = Data("POST \(target)\n\(clientID).\(time).".utf8) + body
    let signature = try (signing ? keys : KeyPair()).sign(content)
    request.setValue(SignedHeader.value(signature), forHTTPHeaderField: "Signature")
    let (data, response) = try await URLSession.shared.data(for: request)
    return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
  }
}

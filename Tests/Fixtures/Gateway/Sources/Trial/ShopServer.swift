import AlipayGateway
import AlipayVaulting
import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// The merchant's server: receives notifications, and does its work once however often they come.
final class ShopServer: Sendable {
  private let server: HTTPServer
  private let receiver: AlipayReceiver
  private let handled = Mutex<[String]>([])

  init(_ receiver: AlipayReceiver) throws {
    self.receiver = receiver
    server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled)
  }

  /// What was done, in order.
  var work: [String] { handled.withLock { $0 } }

  /// - Returns: The address for notifications.
  func start() async throws -> String {
    await server.appendRoute("POST /alipay/*") { [weak self] request in
      guard let self else { return HTTPResponse(statusCode: .internalServerError) }
      let body = Array(try await request.bodyData)
      let headers = AlipayHeaders(request.headers.map { ($0.key.rawValue, $0.value) })
      let answer = answer(request.target.rawValue, headers, body)
      return HTTPResponse(
        statusCode: HTTPStatusCode(answer.status, phrase: ""),
        headers: HTTPHeaders(Dictionary(uniqueKeysWithValues: answer.headers.map { (HTTPHeader($0.name), $0.value) })),
        body: Data(answer.body))
    }
    Task { try await server.run() }
    try await server.waitUntilListening(timeout: 10)
    guard case .ip4(_, let port) = await server.listeningAddress else { throw URLError(.cannotConnectToHost) }
    return "http://127.0.0.1:\(port)/alipay/vaulting?shop=7"
  }

  func stop() async { await server.stop() }

  private func answer(_ target: String, _ headers: AlipayHeaders, _ body: [UInt8]) -> AlipayHTTPResponse {
    do throws(AlipayError) {
      let received = try receiver.receive(
        AlipayVaulting.NotifyVaulting.self, target: target, headers: headers, body: body)
      let id = received.message.vaultingRequestId
      switch received.outcome {
      case .stored: handled.withLock { if !$0.contains("stored \(id)") { $0.append("stored \(id)") } }
      case .failed, .unexpected: handled.withLock { $0.append("\(received.outcome)") }
      }
      return received.acknowledgement
    } catch {
      return error.refusal
    }
  }
}

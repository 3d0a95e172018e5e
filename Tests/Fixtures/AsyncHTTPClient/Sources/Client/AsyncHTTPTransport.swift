import AlipayGateway
import AsyncHTTPClient
import NIOCore

struct AsyncHTTPTransport: AlipayTransport {
  /// Made with `redirectConfiguration: .disallow`.
  let client: HTTPClient

  func send(_ request: AlipayHTTPRequest) async throws -> AlipayHTTPResponse {
    var call = HTTPClientRequest(url: request.url)
    call.method = .POST
    for header in request.headers { call.headers.add(name: header.name, value: header.value) }
    call.body = .bytes(request.body)
    let limit = TimeAmount.milliseconds(Int64(request.timeout / .milliseconds(1)))
    let response = try await client.execute(call, timeout: limit)
    let body = try await response.body.collect(upTo: 1 << 20)
    return AlipayHTTPResponse(
      status: Int(response.status.code), headers: AlipayHeaders(response.headers), body: Array(body.readableBytesView))
  }
}

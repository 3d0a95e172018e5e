import AlipayGateway
import AlipayVaulting

func receive(
  _ receiver: AlipayReceiver, target: String, headers: AlipayHeaders, body: [UInt8]
) -> AlipayHTTPResponse {
  do throws(AlipayError) {
    let received = try receiver.receive(
      AlipayVaulting.NotifyVaulting.self, target: target, headers: headers, body: body)
    switch received.outcome {
    case .stored(let requestID, let token, _): print("\(requestID): keep the token", token)
    case .failed(let requestID, let code): print("\(requestID): failed, \(code)")
    case .unexpected(let requestID, _): print("\(requestID): ask inquireVaulting")
    }
    return received.acknowledgement
  } catch {
    return error.refusal
  }
}

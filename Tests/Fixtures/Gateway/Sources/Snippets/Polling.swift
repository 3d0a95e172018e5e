import AlipayGateway
import AlipayVaulting

func waitForUser(_ client: AlipayClient, _ requestID: String) async {
  var patience = AlipayPatience()
  patience.waitsForUser = true
  let done = await client.complete(
    AlipayVaulting.InquireVaulting.self, .init(vaultingRequestId: requestID),
    within: .seconds(600), patience: patience)
  print(done.ending, done.action)
}

import AlipayGateway
import AlipayGatewayURLSession
import AlipayVaulting
import Foundation
import Vendor

typealias Vault = AlipayVaulting.VaultPaymentMethod
typealias Inquiry = AlipayVaulting.InquireVaulting

/// Calls the vendor of this fixture over HTTP, with real signatures, and prints what comes of it.
@main
struct Trial {
  let vendor: VendorServer
  let shop: ShopServer
  let client: AlipayClient
  let notificationURL: String

  static func main() async throws {
    let merchant = try KeyPair()
    let vendor = try VendorServer(clientID: "SANDBOX_TRIAL", merchant: merchant)
    let server = try await vendor.start()
    let alipay = try PublicKey(vendor.publicKey)
    let shop = try ShopServer(
      AlipayReceiver(clientID: vendor.clientID, maximumAge: .seconds(60), verify: alipay.verify))
    let credentials = AlipayCredentials.rsa(
      clientID: vendor.clientID, sign: { try merchant.sign($0) }, verify: alipay.verify)
    let trial = Trial(
      vendor: vendor, shop: shop,
      client: try AlipayClient(server: server, credentials: credentials, transport: URLSessionTransport()),
      notificationURL: try await shop.start())
    await trial.send()
    await trial.fail()
    try await trial.refuse(server, merchant, alipay)
    await trial.complete()
    await trial.cancel()
    try await trial.notify()
    await vendor.stop()
    await shop.stop()
  }

  func request(_ id: String, _ card: CardNumber) -> Vault.Request {
    Vault.Request(
      vaultingRequestId: id, vaultingNotificationUrl: notificationURL, redirectUrl: "https://shop.example/cards",
      paymentMethodDetail: .init(
        paymentMethodType: .card,
        card: .init(cardNo: .init(card.rawValue), cvv: "123", expiryYear: "30", expiryMonth: "04")),
      env: .init(terminalType: .web))
  }

  /// The answer or the error, in words that are the same in each run.
  func outcome(_ client: AlipayClient, _ id: String, _ card: CardNumber) async -> String {
    do throws(AlipayError) {
      let reply = try await client.send(Vault.self, request(id, card))
      return "\(reply.outcome.action), \(reply.isSigned ? "signed" : "unsigned"), problems \(reply.problems)"
    } catch {
      return "\(Self.words(error)), \(error.delivery), \(error.action)"
    }
  }

  /// The error without the words of the runtime, which has tests for them.
  static func words(_ error: AlipayError) -> String {
    switch error.reason {
    case .notValid(let violations): "\(violations.map(\.path))"
    case .notReadable: "not readable"
    case .setup, .notSigned, .noConnection, .notSecure, .timedOut, .connectionLost, .cancelled, .httpStatus,
      .answerTooLarge, .signature, .otherClient, .tooOld:
      "\(error)"
    }
  }

  func send() async {
    print("-- send")
    print("stored:", await outcome(client, "s1", .stored))
    print("needs the user:", await outcome(client, "s2", .needsUser))
    print("refused:", await outcome(client, "s3", .refused))
    var invalid = request("s4", .stored)
    invalid.vaultingNotificationUrl = "with a blank"
    do throws(AlipayError) {
      _ = try await client.send(Vault.self, invalid)
    } catch {
      print("not valid: \(Self.words(error)), \(error.action)")
    }
    print("received:", vendor.log)
  }

  func fail() async {
    print("-- faults")
    var hasty = client
    hasty.timeout = .milliseconds(500)
    for fault in Fault.allCases {
      vendor.fail(fault)
      print("\(fault.rawValue):", await outcome(fault == .slow ? hasty : client, "f-\(fault)", .stored))
    }
  }

  func refuse(_ server: String, _ merchant: KeyPair, _ alipay: PublicKey) async throws {
    print("-- wrong keys and servers")
    let other = try KeyPair()
    let transport = URLSessionTransport()
    let wrongSigner = AlipayCredentials.rsa(
      clientID: vendor.clientID, sign: { try other.sign($0) }, verify: alipay.verify)
    let stranger = try AlipayClient(server: server, credentials: wrongSigner, transport: transport)
    print("another private key:", await outcome(stranger, "k1", .stored))
    let wrongVerifier = AlipayCredentials.rsa(
      clientID: vendor.clientID, sign: { try merchant.sign($0) }, verify: try PublicKey(other.publicKey).verify)
    vendor.fail()
    let deaf = try AlipayClient(server: server, credentials: wrongVerifier, transport: transport)
    print("another public key:", await outcome(deaf, "k2", .stored))
    let nobody = try AlipayClient(
      server: "http://127.0.0.1:1/ams/sandbox/api", credentials: wrongSigner, transport: transport)
    print("nobody listens:", await outcome(nobody, "k3", .stored))
    do throws(AlipayError) {
      _ = try AlipayClient(server: AlipayVaulting.Servers.asia, credentials: wrongSigner, transport: transport)
    } catch {
      print("production: \(error)")
    }
  }

  var quick: AlipayPatience {
    var patience = AlipayPatience()
    patience.pollInterval = .milliseconds(20)
    patience.firstPause = .milliseconds(20)
    return patience
  }

  func complete(
    _ id: String, _ card: CardNumber, waitsForUser: Bool = false, _ faults: [Fault] = []
  ) async -> String {
    var patience = quick
    patience.waitsForUser = waitsForUser
    let before = vendor.log.count
    vendor.fail(faults)
    let done = await client.complete(
      Vault.self, request(id, card), within: .seconds(20), patience: patience, newRequestID: { "\(id)-again" })
    return "\(done.action), \(done.requestIDs)\n  \(vendor.log.dropFirst(before).joined(separator: "\n  "))"
  }

  func complete() async {
    print("-- complete")
    print("stored:", await complete("c1", .stored))
    print("the first verification fails:", await complete("c2", .verificationFails))
    print("nothing done:", await complete("c3", .unknownThenGone))
    print("until the user has to act:", await complete("c4", .needsUser))
    print("until the user has acted:", await complete("c5", .needsUser, waitsForUser: true))
    print("on a bad day:", await complete("c6", .stored, [.status500, .html, .cutOff]))
    print("a wrong signature ends it:", await complete("c7", .stored, [.wrongSignature]))
  }

  func cancel() async {
    print("-- cancel")
    vendor.fail(.slow)
    let start = ContinuousClock.now
    let task = Task { await client.complete(Vault.self, request("x1", .stored), within: .seconds(20)) }
    while !vendor.log.contains("vaultPaymentMethod x1 slow") { await Task.yield() }
    task.cancel()
    let done = await task.value
    print(
      "\(done.ending), \(done.action), \(done.requestIDs), \(ContinuousClock.now - start < .seconds(1) ? "at once" : "late")"
    )
  }

  func notify() async throws {
    print("-- notifications")
    let outcome = await outcome(client, "n1", .stored)
    print("stored:", outcome)
    print("signed:", try await vendor.notify("n1"))
    print("repeated:", try await vendor.notify("n1"))
    print("with another key:", try await vendor.notify("n1", signing: false))
    let other = notificationURL.replacing("shop=7", with: "shop=8")
    print("signed for another address:", try await vendor.notify("n1", at: other))
    print("work:", shop.work)
  }
}

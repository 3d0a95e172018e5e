import AlipayGateway
import AlipayGatewayURLSession
import AlipayVaulting
import Foundation
import _CryptoExtras

typealias Vault = AlipayVaulting.VaultPaymentMethod

let settings = ProcessInfo.processInfo.environment
let myKey = try _RSA.Signing.PrivateKey(derRepresentation: key("ALIPAY_PRIVATE_KEY"))
let alipayKey = try _RSA.Signing.PublicKey(derRepresentation: key("ALIPAY_PUBLIC_KEY"))

let client = try AlipayClient(
  server: settings["ALIPAY_SERVER"] ?? AlipayVaulting.Servers.asiaSandbox,
  credentials: .rsa(
    clientID: settings["ALIPAY_CLIENT_ID"] ?? "", keyVersion: 1,
    sign: { content in
      Array(try myKey.signature(for: content, padding: .insecurePKCS1v1_5).rawRepresentation)
    },
    verify: { content, signature in
      alipayKey.isValidSignature(
        .init(rawRepresentation: signature), for: content, padding: .insecurePKCS1v1_5)
    }),
  transport: URLSessionTransport())

let request = Vault.Request(
  vaultingRequestId: AlipayClient.randomRequestID(),
  vaultingNotificationUrl: "https://shop.example/alipay/vaulting",
  redirectUrl: "https://shop.example/cards",
  paymentMethodDetail: .init(
    paymentMethodType: .card,
    card: .init(cardNo: "4111111111111111", cvv: "123", expiryYear: "30", expiryMonth: "04")),
  env: .init(terminalType: .web))

let done = await client.complete(Vault.self, request, within: .seconds(60))
switch done.ending {
case .answered(let reply):
  switch reply.outcome {
  case .stored(let token, _): print("stored; pay with a token of \(token.exposed.count) characters")
  case .awaitingUser(_, _, let page): print("send the user to \(page?.exposed ?? "the app")")
  case .failed(let code): print("failed: \(code)")
  case .notCreated, .stateUnknown, .unexpected: print("not stored; next: \(done.action)")
  }
case .inquired(let state): print("found out: \(state.outcome)")
case .failed(let error): print("failed: \(error); next: \(error.action)")
case .timeIsUp, .cancelled: print("open; next: \(done.action) for \(done.requestIDs)")
}

/// Keys are base64 of DER, as the vendor's dashboard takes and shows them.
func key(_ name: String) -> Data {
  let text = ProcessInfo.processInfo.environment[name] ?? ""
  guard let key = Data(base64Encoded: text), !key.isEmpty else {
    fatalError("\(name) must be a key in base64, without the first and last line of a PEM file")
  }
  return key
}

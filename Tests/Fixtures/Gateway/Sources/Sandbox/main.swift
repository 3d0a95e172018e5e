import Foundation
import Vendor

// Plays the vendor until it is stopped, an hour at most.
let port = CommandLine.arguments.dropFirst().first.map { UInt16($0) } ?? 0
guard let port else {
  print("usage: Sandbox [PORT]")
  exit(64)
}
/// Prints at once, also into a file.
@Sendable func say(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

let merchant = try KeyPair()
let vendor = try VendorServer(clientID: "SANDBOX_NEWCOMER", merchant: merchant, port: port) { say("    " + $0) }
let server = try await vendor.start()

let settings = FileManager.default.temporaryDirectory.appending(path: "alipay-sandbox-\(getpid())")
let text = """
  export ALIPAY_SERVER=\(server)
  export ALIPAY_CLIENT_ID=\(vendor.clientID)
  export ALIPAY_PRIVATE_KEY=\(merchant.privateKey)
  export ALIPAY_PUBLIC_KEY=\(vendor.publicKey)

  """
guard
  FileManager.default.createFile(
    atPath: settings.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
else {
  say("cannot write \(settings.path)")
  exit(74)
}

say("A sandbox without an account: \(server)")
say("It listens on the loopback interface alone, knows the keys that it has just made, and stops in an hour.")
say("")
say("Store a card, in another terminal:")
say("")
say("    source \(settings.path)")
say("    swift run --package-path Tests/Fixtures/Gateway StoreCard")
say("")
say("card number       what happens")
for card in CardNumber.allCases {
  say(card.rawValue.padding(toLength: 18, withPad: " ", startingAt: 0) + card.story)
}
say("")
say("Requests:")
try await Task.sleep(for: .seconds(3600))
await vendor.stop()
try? FileManager.default.removeItem(at: settings)

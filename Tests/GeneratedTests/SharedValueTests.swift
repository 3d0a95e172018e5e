import AlipayVaulting
import Foundation
import Testing

/// Encoding, comparing, hashing, validating and printing take fields `inout` and must never write to them: values that
/// many threads share are read in place. Run with `--sanitize=thread` to see more than wrong results.
@Suite("Many threads read one value at once")
struct SharedValueTests {
  /// Holds a value where every thread finds the same bytes.
  private final class Shared<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private static let card = AlipayVaulting.Card(
    cardNo: "4111111111111111", cvv: "123", expiryYear: "30", expiryMonth: "11",
    cardholderName: .init(firstName: "Ada", lastName: "Example"))
  private static let request = AlipayVaulting.FetchNonce.Request(card: card)
  private static let json = request.json()

  @Test("A global constant")
  func globalConstant() async {
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<20 {
            #expect(Self.request == Self.request && Self.request.hashValue == Self.request.hashValue)
            #expect(Self.request.violations().isEmpty && Self.request.json() == Self.json)
            #expect("\(Self.request)".contains("••••1111") && Self.card == Self.request.card)
          }
        }
      }
    }
  }

  @Test("A constant in a shared object, for every message", arguments: Description.messages)
  func sharedObject(message: DescribedMessage) async throws {
    func open<Message: APIMessage>(_ type: Message.Type) async throws {
      let shared = Shared(try Message(json: Builder.full(message).json))
      let json = shared.value.json()
      let findings = shared.value.findings
      let printed = "\(shared.value)"
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<8 {
          group.addTask {
            #expect(shared.value == shared.value && shared.value.hashValue == shared.value.hashValue)
            #expect(shared.value.json() == json && shared.value.findings == findings)
            #expect("\(shared.value)" == printed)
            #expect(throws: Never.self) { try JSONEncoder().encode(shared.value) }
          }
        }
      }
    }
    let type = try message.type
    try await open(type)
  }
}

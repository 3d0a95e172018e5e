import AlipayVaulting
import Foundation
import SpecModel

/// The generated SDK at work: decoding, encoding, validating, looking up result codes, printing.
struct UsingSection {
  private let documents: Documents
  private let rounds: Int
  private let decoder = JSONDecoder()
  private let encoder = JSONEncoder()

  init(_ description: SourceDescription, rounds: Int) throws {
    documents = try Documents(description)
    self.rounds = max(rounds, 5) * 5
  }

  func run(into report: inout Report) throws {
    typealias Vault = AlipayVaulting.VaultPaymentMethod
    typealias Notify = AlipayVaulting.NotifyVaulting
    var findings = [try firstUse()]
    findings += try compare(
      "the vendor's request", documents.request, Vault.Request.self, Synthesized.VaultPaymentMethod.Request.self)
    findings += try compare(
      "the vendor's response", documents.response, Vault.Response.self, Synthesized.VaultPaymentMethod.Response.self)
    findings += try compare(
      "a large notification", Documents.notification, Notify.Request.self, Synthesized.NotifyVaulting.Request.self)
    report.add("Decoding and encoding, CPU time", findings)
    report.add("Other uses, CPU time", try otherUses())
  }

  /// What the first message of a type costs more than later ones: nothing else in this program uses the type.
  private func firstUse() throws -> Finding {
    let json = Array(#"{"result":{"resultCode":"SUCCESS","resultStatus":"S"}}"#.utf8)
    let clock = ContinuousClock()
    let times = try (0..<100).map { _ in
      try clock.measure { Sink.take(try AlipayVaulting.UpdateToken.Response(json: json)) }
    }
    let excess = times[0] - (times.dropFirst().min() ?? .zero)
    return Finding(
      "a type that was not used before", "init(json:), the first above later ones", .nanoseconds,
      excess / .nanoseconds(1),
      target: .atMost(50_000))
  }

  /// Both lanes of a generated type against `JSONDecoder` and `JSONEncoder` on a synthesized one.
  private func compare<Message: APIMessage, Plain: Codable>(
    _ subject: String, _ bytes: [UInt8], _ message: Message.Type, _ plain: Plain.Type
  ) throws -> [Finding] {
    let subject = "\(subject), \(bytes.count) bytes"
    let data = Data(bytes)
    let value = try Message(json: bytes)
    let plainValue = try decoder.decode(Plain.self, from: data)
    let times = Race.run(
      [
        .init("JSONDecoder, synthesized") { Sink.take(try? decoder.decode(Plain.self, from: data)) },
        .init("JSONDecoder") { Sink.take(try? decoder.decode(Message.self, from: data)) },
        .init("init(json:)") { Sink.take(try? Message(json: bytes)) },
        .init("JSONEncoder, synthesized") { Sink.take(try? encoder.encode(plainValue)) },
        .init("JSONEncoder") { Sink.take(try? encoder.encode(value)) },
        .init("json()") { Sink.take(value.json()) },
      ], rounds: rounds)
    let decoding = (name: "JSONDecoder, synthesized", samples: times[0])
    let encoding = (name: "JSONEncoder, synthesized", samples: times[3])
    return [
      Finding(subject, "JSONDecoder", .nanoseconds, times[1], against: decoding, target: .ratio(atMost: 1.2)),
      Finding(subject, "init(json:)", .nanoseconds, times[2], against: decoding, target: .timesAsQuick(5)),
      Finding(subject, "JSONEncoder", .nanoseconds, times[4], against: encoding, target: .ratio(atMost: 1.2)),
      Finding(subject, "json()", .nanoseconds, times[5], against: encoding, target: .timesAsQuick(8)),
    ]
  }

  private func otherUses() throws -> [Finding] {
    let request = try AlipayVaulting.VaultPaymentMethod.Request(json: documents.request)
    let plain = try decoder.decode(Synthesized.VaultPaymentMethod.Request.self, from: Data(documents.request))
    var invalid = request
    invalid.vaultingRequestId = String(repeating: "x", count: 65)
    invalid.paymentMethodDetail.card?.expiryMonth = "13"
    var plainInvalid = plain
    plainInvalid.vaultingRequestId = invalid.vaultingRequestId
    let copy = request
    let plainCopy = plain
    let table = AlipayVaulting.VaultPaymentMethod.ResultCode.table
    let times = Race.run(
      [
        .init("validate") { Sink.take((try? request.validate()) == nil) },
        .init("validate by hand") { Sink.take((try? plain.validate()) == nil) },
        .init("violations") { Sink.take(invalid.violations().count) },
        .init("violations by hand") { Sink.take((try? plainInvalid.validate()) == nil) },
        .init("==") { Sink.take(request == copy) },
        .init("== synthesized") { Sink.take(plain == plainCopy) },
        .init("hashValue") { Sink.take(request.hashValue) },
        .init("hashValue synthesized") { Sink.take(plain.hashValue) },
        .init("known code") { Sink.take(table.entry(for: "VERIFICATION_FAIL", status: "F")) },
        .init("new code") { Sink.take(table.entry(for: "SOMETHING_NEW", status: "U")) },
        .init("description") { Sink.take("\(request)") },
        .init("description synthesized") { Sink.take("\(plain)") },
      ], rounds: rounds)
    return findings(times, allocations: Allocations.sizesUsed { Sink.take((try? request.validate()) == nil) })
  }

  private func findings(_ times: [Samples], allocations: Int?) -> [Finding] {
    let byHand = "an `if` for each rule, stops at the first"
    let request = "the vendor's request"
    var findings = [
      Finding(request, "validate(), valid", .nanoseconds, times[0], against: (byHand, times[1]), target: .atMost(1000)),
      Finding(request, "violations(), two", .nanoseconds, times[2], against: (byHand, times[3])),
      Finding(request, "==", .nanoseconds, times[4], against: ("synthesized", times[5]), target: .ratio(atMost: 3)),
      Finding(
        request, "hashValue", .nanoseconds, times[6], against: ("synthesized", times[7]), target: .ratio(atMost: 3)),
      Finding("a result code", "entry(for:status:), known", .nanoseconds, times[8]),
      Finding("a result code", "entry(for:status:), new", .nanoseconds, times[9]),
      Finding(request, "description, redacted", .nanoseconds, times[10], against: ("nothing redacted", times[11])),
    ]
    if let allocations {
      findings.insert(
        Finding(request, "sizes of memory that validate() takes", .count, Double(allocations), target: .atMost(0)),
        at: 1)
    }
    return findings
  }
}

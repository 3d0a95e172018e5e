import AlipayVaulting
import Foundation

/// The generated SDK at work, beside ``HandWrittenRequest``.
struct Using {
  private typealias Request = AlipayVaulting.VaultPaymentMethod.Request

  private let rounds: Int
  private let decoder = JSONDecoder()
  private let encoder = JSONEncoder()

  init(rounds: Int) {
    self.rounds = rounds * 5
  }

  func run() throws {
    let table = Table("Using a message: the vendor's request of \(Self.request.utf8.count) bytes")
    let bytes = Array(Self.request.utf8)
    let data = Data(bytes)
    let request = try Request(json: bytes)
    let plain = try decoder.decode(HandWrittenRequest.self, from: data)
    let (copy, plainCopy) = (request, plain)
    let times = Race.run(
      [
        .init("JSONDecoder, synthesized") { Sink.take(try? decoder.decode(HandWrittenRequest.self, from: data)) },
        .init("init(json:)") { Sink.take(try? Request(json: bytes)) },
        .init("JSONDecoder") { Sink.take(try? decoder.decode(Request.self, from: data)) },
        .init("JSONEncoder, synthesized") { Sink.take(try? encoder.encode(plain)) },
        .init("json()") { Sink.take(request.json()) },
        .init("JSONEncoder") { Sink.take(try? encoder.encode(request)) },
        .init("==, synthesized") { Sink.take(plain == plainCopy) },
        .init("==") { Sink.take(request == copy) },
        .init("hashValue, synthesized") { Sink.take(plain.hashValue) },
        .init("hashValue") { Sink.take(request.hashValue) },
        .init("validate()") { Sink.take((try? request.validate()) == nil) },
        .init("description") { Sink.take("\(request)") },
      ], rounds: rounds)
    table.row("init(json:)", times[1], against: ("JSONDecoder, synthesized", times[0]))
    table.row("JSONDecoder", times[2], against: ("JSONDecoder, synthesized", times[0]))
    table.row("json()", times[4], against: ("JSONEncoder, synthesized", times[3]))
    table.row("JSONEncoder", times[5], against: ("JSONEncoder, synthesized", times[3]))
    table.row("==", times[7], against: ("synthesized", times[6]))
    table.row("hashValue", times[9], against: ("synthesized", times[8]))
    table.row("validate()", times[10])
    table.row("description, without what is sensitive", times[11])
    table.row("first uses of seven other message types, more than later ones", try firstUses())
    if let sizes = Allocations.sizesUsed(by: { Sink.take((try? request.validate()) == nil) }) {
      table.row("sizes of memory that validate() takes", "\(sizes)")
    }
  }

  /// What the first message of a type takes more than a later one, for several types that nothing else in this program uses.
  private func firstUses() throws -> Samples {
    var samples = Samples()
    samples.add(try firstUse(of: AlipayVaulting.CreateVaultingSession.Response.self))
    samples.add(try firstUse(of: AlipayVaulting.DeleteToken.Response.self))
    samples.add(try firstUse(of: AlipayVaulting.FetchNonce.Response.self))
    samples.add(try firstUse(of: AlipayVaulting.InquireToken.Response.self))
    samples.add(try firstUse(of: AlipayVaulting.InquireVaulting.Response.self))
    samples.add(try firstUse(of: AlipayVaulting.UpdateToken.Response.self))
    samples.add(try firstUse(of: AlipayVaulting.VaultPaymentMethod.Response.self))
    return samples
  }

  private func firstUse(of type: (some APIMessage).Type) throws -> Double {
    let json = Array(#"{"result":{"resultCode":"SUCCESS","resultStatus":"S"}}"#.utf8)
    let times = try (0..<100).map { _ in try Clock.cost { Sink.take(try type.init(json: json)) }.cpu }
    return times[0] - (times.dropFirst().min() ?? 0)
  }

  /// As the vendor's page prints it, with a well-known test number.
  private static let request = """
    {"vaultingRequestId":"123456789206","vaultingNotificationUrl":"www.test.com","redirectUrl":"www.test.com",
    "paymentMethodDetail":{"paymentMethodType":"CARD","card":{"cardNo":"4111111111111111","brand":"VISA",
    "cardholderName":{"firstName":"xu","middleName":"fang","lastName":"jie","fullName":"xufangjie"},
    "billingAddress":{"region":"CN","address1":"gongzhuan Road","city":"hangzhou","state":"zhejiang",
    "zipCode":"310000"},"cvv":"123","expiryYear":"26","expiryMonth":"08","businessRegistrationNo":"96"}},
    "env":{"terminalType":"APP"}}
    """
}

import Foundation
import SDKRuntime
import Testing

/// What the vendor writes about a delivery: the status, without which it means nothing, is not the first field.
struct Delivery: APIMessage {
  var note: String?
  @APIBoxed var status: Status
  @APIBoxed var address: Address

  static var _message: _APIMessageFacts { .vendor("deliver.response", needs: ["status", "code"]) }

  static func _read(from reader: inout _APIFieldReader) -> Self {
    Self(
      note: reader.textIfPresent("note", or: "remark"), status: reader.object("status"),
      address: reader.object("address"))
  }

  func _show(to visitor: inout _APIFieldVisitor) {
    visitor.text(note, "note")
    visitor.object(_status, "status")
    visitor.object(_address, "address")
    if visitor.checksConditions { visitor.require(note, "note") }
  }

  struct Status: APIObject {
    var reason: String?
    var code: String

    static func _read(from reader: inout _APIFieldReader) -> Self {
      Self(reason: reader.textIfPresent("reason"), code: reader.text("code"))
    }

    func _show(to visitor: inout _APIFieldVisitor) {
      visitor.text(reason, "reason")
      visitor.text(code, "code")
    }
  }

  struct Address: APIObject {
    var street: String
    var city: String

    static func _read(from reader: inout _APIFieldReader) -> Self {
      Self(street: reader.text("street"), city: reader.text("city", or: "town"))
    }

    func _show(to visitor: inout _APIFieldVisitor) {
      visitor.text(street, "street")
      visitor.text(city, "city")
    }
  }
}

@Suite("Irregular messages of the vendor")
struct IrregularMessageTests {
  private static let status = #""status":{"code":"A"}"#
  private static let address = #""address":{"street":"s","city":"c"}"#

  /// From bytes, and through a decoder with an observer, which must agree.
  private func read(_ members: String...) throws -> APIDecoded<Delivery> {
    let json = "{" + members.joined(separator: ",") + "}"
    let decoded = try APIDecoded<Delivery>(json: json)
    let reports = Reports()
    let decoder = JSONDecoder()
    decoder.userInfo[.decodingObserver] = APIDecodingObserver { reports.all.append($0) }
    #expect(try decoder.decode(Delivery.self, from: Data(json.utf8)) == decoded.message, "\(json)")
    #expect(reports.all == [decoded.report], "\(json)")
    return decoded
  }

  /// Filled by the observer, on the thread of the test.
  private final class Reports: @unchecked Sendable {
    var all: [APIDecodingReport] = []
  }

  @Test("An observer is told once of each message, also of one in which nothing is irregular")
  func regular() throws {
    let decoded = try read(Self.status, Self.address)
    #expect(decoded.report.isEmpty && decoded.message.address.city == "c")
  }

  @Test(
    "A required object that is missing is one problem, and its fields are blank", arguments: ["", #","address":null"#])
  func missingObject(member: String) throws {
    let decoded = try read(Self.status + member)
    #expect(decoded.problems.map(\.description) == ["deliver.response.address: required, but absent"])
    #expect(decoded.message.address == Delivery.Address(street: "", city: ""))
  }

  @Test("What is missing or broken inside of an object is reported with the path")
  func insideOfAnObject() throws {
    let decoded = try read(Self.status, #""address":{"street":[]}"#)
    #expect(
      decoded.problems.map(\.description) == [
        "deliver.response.address.street: should be text, but is a list",
        "deliver.response.address.city: required, but absent",
      ])
  }

  @Test("Unknown fields are listed by path, sorted by name; other names of fields are known")
  func unknownFields() throws {
    let decoded = try read(
      #""zone":1,"remark":"r","area":2,"4111111111111111":3"#, Self.status,
      #""address":{"town":"t","street":"s","lane":4}"#)
    #expect(decoded.problems.isEmpty && decoded.message.note == "r" && decoded.message.address.city == "t")
    #expect(
      decoded.unknownFields
        == ["address.lane", "[*]", "area", "zone"].map {
          $0 == "[*]" ? "deliver.response[*]" : "deliver.response." + $0
        })
    #expect(
      try read(Self.status, #""street":"s","city":"c""#).unknownFields.sorted()
        == ["city", "street"].map { "deliver.response." + $0 })
  }

  @Test("At most 100 unknown fields are listed", arguments: [99, 100, 101, 300])
  func manyUnknownFields(count: Int) throws {
    let unknown = (0..<count).map { #""x\#($0)":1"# }.joined(separator: ",")
    #expect(try read(Self.status, Self.address, unknown).unknownFields.count == min(count, 100))
  }

  @Test(
    "Without what it needs it is an error, whatever other fields say",
    arguments: [
      "{}", #"{"note":"n"}"#, #"{"note":"n","status":7}"#, #"{"note":7,"status":{"reason":"r"}}"#,
      #"{"note":[],"status":{"reason":[],"code":[]}}"#, #"{"status":{"code":null}}"#, #"{"status":null}"#,
    ])
  func needed(json: String) throws {
    #expect(throws: APIDecodingError.self) { try APIDecoded<Delivery>(json: json) }
    #expect(throws: APIDecodingError.self) { try JSONDecoder().decode(Delivery.self, from: Data(json.utf8)) }
  }

  @Test("A text that a condition requires must be there, and not empty")
  func requiredHere() throws {
    let violations = try ["", #""note":"","#, #""note":"n","#].map {
      try Delivery(json: "{\($0)\(Self.status),\(Self.address)}").violations().map(\.description)
    }
    #expect(
      violations == [
        ["deliver.response.note: required here, but absent"], ["deliver.response.note: must not be empty"], [],
      ])
  }

  @Test("Two decoded messages are equal if nothing that is known of them differs")
  func equality() throws {
    let plain = try read(Self.status, Self.address)
    let unknown = try read(Self.status, Self.address, #""zone":1"#)
    let broken = try read(#""note":[]"#, Self.status, Self.address)
    #expect(plain.message == unknown.message && plain.message == broken.message)
    #expect(plain == plain && plain != unknown && plain != broken && unknown != broken)
  }
}

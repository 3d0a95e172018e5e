import Foundation
import SDKRuntime
import Testing

/// What the vaulting API has no message for: required booleans and integers, lists and maps, in what a vendor writes.
@Suite("Messages of the vendor")
struct VendorMessageTests {
  struct Answer: APIMessage {
    var code: String
    var isDone: Bool?
    var step: Int?
    var texts: [String]
    var counts: [String: Int]?

    static var _message: _APIMessageFacts { .vendor("ask.response", needs: ["code"]) }

    static func _read(from reader: inout _APIFieldReader) -> Self {
      Self(
        code: reader.text("code"),
        isDone: reader.requiredBoolean("isDone"),
        step: reader.requiredInteger("step"),
        texts: reader.list("texts", .text),
        counts: reader.mapIfPresent("counts", .integer)
      )
    }

    func _show(to visitor: inout _APIFieldVisitor) {
      visitor.text(code, "code")
      visitor.boolean(isDone, "isDone", .required)
      visitor.integer(step, "step", .minimum(1).required)
      visitor.list(texts, "texts", .text)
      visitor.map(counts, "counts", .integer)
    }
  }

  @Test("No boolean and no integer is invented", arguments: ["", #""isDone":null,"#, #""isDone":[],"step":"many","#])
  func nothingInvented(fields: String) throws {
    let decoded = try APIDecoded<Answer>(json: #"{\#(fields)"code":"A","texts":[]}"#)
    #expect(decoded.message == Answer(code: "A", texts: []))
    #expect(decoded.problems.map(\.path) == ["ask.response.isDone", "ask.response.step"])
    #expect(
      decoded.message.violations().map(\.description) == [
        "ask.response.isDone: required here, but absent", "ask.response.step: required here, but absent",
      ])
  }

  @Test("Elements that are not what they should be are left out and reported by their places")
  func elements() throws {
    let json = #"{"code":"A","isDone":true,"step":"2","texts":["a",null,7,[],"b"],"counts":{"x":1,"y":{}}}"#
    let decoded = try APIDecoded<Answer>(json: json)
    #expect(
      decoded.message == Answer(code: "A", isDone: true, step: 2, texts: ["a", "7", "b"], counts: ["x": 1]))
    #expect(
      decoded.problems.map(\.path) == ["ask.response.texts[1]", "ask.response.texts[3]", "ask.response.counts[*]"])
    #expect(try Lanes.decode(Answer.self, json).get() == decoded.message)
  }

  @Test("A report ends at 100 problems, and reading goes on")
  func manyProblems() throws {
    let odd = Array(repeating: "[]", count: 300).joined(separator: ",")
    let json = #"{"code":"A","isDone":true,"step":1,"texts":[\#(odd),"z"],"counts":{"x":1}}"#
    let decoded = try APIDecoded<Answer>(json: json)
    #expect(decoded.message.texts == ["z"] && decoded.message.counts == ["x": 1] && decoded.problems.count == 100)
    #expect(try JSONDecoder().decode(Answer.self, from: Data(json.utf8)) == decoded.message)
  }

  @Test("A number where text belongs is its text, but for digits that a decoder may have lost")
  func numbersAsText() throws {
    let json =
      #"{"code":"A","isDone":true,"step":1,"texts":[1.125,true,0.12345678901234,0.123456789012345,12345678901234567890]}"#
    let fromBytes = try Answer(json: json)
    #expect(fromBytes.texts == ["1.125", "true", "0.12345678901234", "0.123456789012345", "12345678901234567890"])
    let fromDecoder = try JSONDecoder().decode(Answer.self, from: Data(json.utf8))
    #expect(fromDecoder.texts == ["1.125", "true", "0.12345678901234"])
  }

  @Test("A required list that is missing is empty, and a needed text that is missing is an error")
  func missing() throws {
    #expect(try APIDecoded<Answer>(json: #"{"code":"A","isDone":true,"step":1}"#).problems.map(\.reason) == [.missing])
    #expect(throws: APIDecodingError.self) { try APIDecoded<Answer>(json: #"{"isDone":true,"step":1,"texts":[]}"#) }
  }
}

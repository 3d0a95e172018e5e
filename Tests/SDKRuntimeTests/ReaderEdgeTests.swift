import Foundation
import SDKRuntime
import Testing

/// Readings on which the two lanes once differed.
@Suite("Both lanes at the edges")
struct ReaderEdgeTests {
  struct Sample: APIObject {
    var name: String?
    var count: Int?
    var labels: [String: String]?
    var texts: [String]?

    static func _read(from reader: inout _APIFieldReader) -> Self {
      Self(
        name: reader.textIfPresent("name", or: "title", "label"),
        count: reader.integerIfPresent("count"),
        labels: reader.mapIfPresent("labels", .text),
        texts: reader.listIfPresent("texts", .text)
      )
    }

    func _show(to visitor: inout _APIFieldVisitor) {
      visitor.text(name, "name")
      visitor.integer(count, "count")
      visitor.map(labels, "labels", .text)
      visitor.list(texts, "texts", .text)
    }
  }

  private func bytes(_ json: String) -> Swift.Result<Sample, APIDecodingError> {
    Swift.Result { () throws(APIDecodingError) in try Sample(json: json.utf8) }
  }

  private func codable(_ json: String) throws -> Swift.Result<Sample, APIDecodingError> {
    do {
      return .success(try JSONDecoder().decode(Sample.self, from: Data(json.utf8)))
    } catch let failure as APIDecodingError {
      return .failure(failure)
    }
  }

  @Test(
    "Both give the same value or the same problems",
    arguments: [
      #"{"title":"a"}"#, #"{"title":null}"#, #"{"title":null,"label":"b"}"#, #"{"name":null,"title":null}"#,
      #"{"label":"b"}"#, #"{"label":"b","title":"a"}"#, #"{"name":null,"label":"b"}"#,
      #"{"count":20.0}"#, #"{"count":2e1}"#, #"{"count":9007199254740993}"#, #"{"count":1.5}"#, #"{"count":1e400}"#,
      #"{"count":1e9223372036854775807}"#, #"{"count":0e-9223372036854775808}"#,
      #"{"nam":"a","nama":"b","namee":"c","Name":"d"}"#, #"{"labelz":{"a":"x"},"text":["b"],"textss":["c"]}"#,
      #"{"n\u0061me":"a"}"#, #"{"name":1e400}"#, #"{"labels":{"a":"x","a":5}}"#, #"{"labels":{"a":5}}"#,
      #"{"texts":[1,"b",2]}"#, #"{"name":"a","name":"b"}"#, #"{"count":1,"name":"a","name":"b"}"#,
    ])
  func lanesAgree(json: String) throws {
    #expect(try bytes(json) == codable(json))
  }

  /// Contains itself, as only lists and maps let it.
  struct Tree: APIObject {
    var branches: [Tree]?
    var named: [String: Tree]?

    static func _read(from reader: inout _APIFieldReader) -> Self {
      Self(branches: reader.listIfPresent("branches", .object), named: reader.mapIfPresent("named", .object))
    }

    func _show(to visitor: inout _APIFieldVisitor) {
      visitor.list(branches, "branches", .object)
      visitor.map(named, "named", .object)
    }
  }

  /// 512 KB is what threads of other systems than Linux get.
  @Test(
    "A message that goes on and on ends in a problem, not in the end of the stack",
    arguments: [(#"{"branches":["#, "]}"), (#"{"named":{"a":"#, "}}")])
  func deepObjects(open: String, close: String) async throws {
    let (fine, deep) = (tree(63), tree(250))
    let thread = SmallThread()
    let decoded = await thread.run { try? JSONDecoder().decode(Tree.self, from: fine) }
    #expect(try decoded == Tree(json: fine))
    let problems = await thread.run { () -> [APIDecodingProblem.Reason] in
      do {
        _ = try JSONDecoder().decode(Tree.self, from: deep)
        return []
      } catch {
        return (error as? APIDecodingError)?.problems.map(\.reason) ?? []
      }
    }
    #expect(problems == [.tooDeep])
    #expect(throws: APIDecodingError.self) { try Tree(json: deep) }

    func tree(_ levels: Int) -> Data {
      Data((String(repeating: open, count: levels) + "{}" + String(repeating: close, count: levels)).utf8)
    }
  }

  /// Text is looked at eight bytes at a time.
  @Test("A text with something special anywhere in it", arguments: [#"\""#, #"\u00e9"#, "ü", #"\ud83d\ude00"#, "€"])
  func specialAnywhere(special: String) throws {
    for length in 0..<26 {
      for place in 0...length {
        let text = String(repeating: "a", count: place) + special + String(repeating: "b", count: length - place)
        let json = #"{"name":"\#(text)","label":"x","texts":["\#(text)","\#(text)\#(text)"]}"#
        #expect(try bytes(json) == codable(json))
        let plain = try JSONDecoder().decode([String].self, from: Data(#"["\#(text)"]"#.utf8))
        #expect(try bytes(json).get().name == plain[0])
      }
    }
  }

  /// `JSONDecoder` rounds these to 0.
  @Test("A number that is nearly zero is no integer", arguments: ["1e-400", "1e-9223372036854775808", "-1e-99999999"])
  func nearlyZero(number: String) {
    #expect(throws: APIDecodingError.self) { try bytes(#"{"count":\#(number)}"#).get() }
  }

  @Test("Every other name is read, the first one first")
  func everyOtherName() throws {
    #expect(try bytes(#"{"label":"b","title":"a"}"#).get().name == "a")
    #expect(try bytes(#"{"label":"b"}"#).get().name == "b")
  }

  @Test("A hostile list makes a report of bounded size")
  func reportsAreBounded() throws {
    let json = #"{"texts":["# + Array(repeating: "1", count: 100_000).joined(separator: ",") + "]}"
    guard case .failure(let failure) = bytes(json), case .failure(let other) = try codable(json) else {
      Issue.record("accepted")
      return
    }
    #expect(failure.problems.count == 100)
    #expect(failure == other)
  }

  @Test(
    "Only what looks like a card number shows its last four digits",
    arguments: [
      ("4111111111111111", "••••1111"), ("4111 1111 1111 1111", "••••1111"), ("************8764", "••••8764"),
      ("378282246310005", "••••0005"), ("4111111111111111=30112010000012345678", "<redacted>"),
      ("4111111111111111111", "••••1111"), ("41111111111111111111", "<redacted>"), ("411111111111", "••••1111"),
      ("41111111111", "<redacted>"), ("token-abcdef-1234", "<redacted>"),
      ("", "<redacted>"),
    ])
  func truncation(number: String, shown: String) {
    #expect("\(APICardNumber(number))" == shown)
  }
}

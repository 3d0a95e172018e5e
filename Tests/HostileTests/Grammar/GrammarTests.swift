import SDKRuntime
import SpecModel
import Testing

@testable import SpecReader

/// The texts that RFC 8259 accepts and refuses, in both parsers: that of descriptions and that of the generated SDK.
@Suite("JSON grammar") struct GrammarTests {
  @Test("is accepted", arguments: AcceptedTexts.all)
  func isAccepted(text: GrammarText) {
    let result = JSONParser.document(in: text.bytes, file: 0)
    #expect(result.document != nil)
    #expect(result.diagnostics.map(\.message) == [], "\(text.name)")
    #expect(syntaxProblem(in: text.bytes) == nil)
  }

  /// A key twice is a mistake in a description. In a message the first one counts, as it does for `JSONDecoder`.
  @Test("is refused", arguments: RefusedTexts.all)
  func isRefused(text: GrammarText) {
    let result = JSONParser.document(in: text.bytes, file: 0)
    #expect(!result.diagnostics.isEmpty, "\(text.name)")
    #expect(result.diagnostics.allSatisfy { Int($0.location.offset) <= text.bytes.count })
    let isTwice = result.diagnostics.allSatisfy { $0.code == .jsonDuplicateKey }
    #expect((syntaxProblem(in: text.bytes) == nil) == isTwice, "\(text.name)")
    #expect(isTwice == text.name.hasPrefix("same "))
  }

  /// Descriptions nest less than messages may.
  @Test("depth is bounded")
  func depthIsBounded() {
    for (open, inner, close) in [("[", "", "]"), (#"{"a":"#, "1", "}"), (#"[{"a":"#, "1", "}]")] {
      func nested(_ depth: Int) -> [UInt8] {
        let times = depth / open.utf8.count { $0 == 0x5B || $0 == 0x7B }
        return Array((String(repeating: open, count: times) + inner + String(repeating: close, count: times)).utf8)
      }
      #expect(JSONParser.document(in: nested(64), file: 0).diagnostics.isEmpty)
      #expect(JSONParser.document(in: nested(66), file: 0).diagnostics.map(\.code) == [.jsonLimit])
      #expect(syntaxProblem(in: nested(128)) == nil)
      #expect(syntaxProblem(in: nested(130))?.contains("nested too deep") == true)
      let bomb = Array(String(repeating: open, count: 1_000_000).utf8)
      #expect(JSONParser.document(in: bomb, file: 0).diagnostics.map(\.code) == [.jsonLimit])
      #expect(syntaxProblem(in: bomb)?.contains("nested too deep") == true)
    }
  }

  /// What the runtime says, if it does not take the text for JSON.
  private func syntaxProblem(in text: [UInt8]) -> String? {
    do throws(APIDecodingError) {
      _ = try Anything(json: text)
      return nil
    } catch {
      guard case .syntax(let words, _)? = error.problems.first?.reason else { return nil }
      return words
    }
  }

  private struct Anything: APIObject {
    static func _read(from reader: inout _APIFieldReader) -> Self { Self() }

    func _show(to visitor: inout _APIFieldVisitor) {}
  }
}

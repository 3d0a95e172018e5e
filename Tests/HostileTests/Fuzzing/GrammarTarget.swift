import Foundation
import SDKRuntime
import SpecModel
import SpecReader

/// Two parsers of our own read JSON: one keeps places, the other is quick. What one takes for JSON the other does too,
/// and Foundation takes everything that both accept.
enum GrammarTarget {
  static func verdict(on input: [UInt8]) -> FuzzTarget.Verdict {
    let readers = problems(forReader: input)
    let runtime = problem(forRuntime: input)
    switch (readers.isEmpty, runtime == nil) {
    case (true, true):
      return isTakenByFoundation(input) ? .accepted : .wrong("Foundation refuses what both parsers accept")
    case (false, false):
      return .refused
    case (false, true):
      // The reader is stricter in these: keys that stand twice, and nesting.
      let stricter: Set<DiagnosticCode> = [.jsonDuplicateKey, .jsonLimit]
      return readers.isSubset(of: stricter) ? .refused : .wrong("only the reader refuses it: \(readers)")
    case (true, false):
      return .wrong("only the runtime refuses it: \(runtime ?? "")")
    }
  }

  private static func problems(forReader text: [UInt8]) -> Set<DiagnosticCode> {
    let file = DescriptionFile(path: "A/api.json", name: "api.json", bytes: text)
    let codes = DescriptionReader.read(folderName: "A", files: [file]).diagnostics.map(\.code)
    return Set(codes).intersection([.jsonSyntax, .jsonEncoding, .jsonLimit, .jsonDuplicateKey])
  }

  private static func problem(forRuntime text: [UInt8]) -> String? {
    do throws(APIDecodingError) {
      _ = try Anything(json: text)
      return nil
    } catch {
      guard case .syntax(let words, offset: let offset)? = error.problems.first?.reason else { return nil }
      return offset <= text.count ? words : "an offset outside of the text"
    }
  }

  private static func isTakenByFoundation(_ text: [UInt8]) -> Bool {
    // It has no numbers beyond a Double.
    let hasLargeExponent = text.contains { $0 | 0x20 == UInt8(ascii: "e") }
    let isTaken = (try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)) != nil
    return isTaken || hasLargeExponent || text.count > 300
  }

  /// An object of which nothing is asked.
  private struct Anything: APIObject {
    static func _read(from reader: inout _APIFieldReader) -> Self { Self() }

    func _show(to visitor: inout _APIFieldVisitor) {}
  }
}

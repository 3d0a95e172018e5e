import Foundation
import SpecModel
import SpecReader
import Testing

@testable import SpecVerify

/// Recordings of any size and form are read entry by entry.
@Suite("Recordings")
struct StreamTests {
  static let message = #"{"endpoint":"pay","request":{"orderId":"A-1","colour":"red"}}"#

  @Test(
    "are read in every form",
    arguments: [
      message, "\u{FEFF}" + message, message + "\n", "\n\n" + message + "\r\n", "[\(message)]", "[ \(message) ]\n",
      message.replacing(",", with: ",\n "), "[\n\(message.replacing("{", with: "{\n"))\n]",
      "{\n  \"log\": { \"pages\": [], \"entries\": [\(message)] , \"x\": [{}] }}",
    ])
  func forms(text: String) throws {
    for size in [1, 3, 1000] {
      let report = try Self.report(of: text, pieces: size)
      #expect(report.messageCount == 1 && report.skippedCount == 0, "\(text)")
      #expect(report.findings.contains { $0.path == "pay.request.colour" && $0.count == 1 })
    }
  }

  @Test("go on after an entry that is broken")
  func goesOn() throws {
    let lines = try Self.report(of: "\(Self.message)\n{\"endpoint\": \n\(Self.message)\nnonsense\n\(Self.message)\n")
    #expect(lines.messageCount == 3)
    #expect(lines.skipped.map(\.place.line) == [2, 4])
    #expect(lines.skipped.map(\.place.number) == [2, 4])
    let broken = try Self.report(of: "{\"endpoint\": \n\(Self.message)\n")
    #expect(broken.messageCount == 1 && broken.skippedCount == 1)
    let list = try Self.report(of: "[\(Self.message),\n{\"endpoint\": tru},\n7,\n\(Self.message)]")
    #expect(list.messageCount == 2)
    #expect(list.skipped.map(\.place.line) == [2, 3])
  }

  @Test("may have a broken line first, whatever the third one is", arguments: [message, "[1,2]", "7", "nonsense", ""])
  func brokenFirst(third: String) throws {
    let report = try Self.report(
      of: "{\"endpoint\":\"pay\",\"request\":{\n\(Self.message)\n\(third)\n\(Self.message)\n")
    let isGood = third == Self.message
    #expect(report.messageCount == (isGood ? 3 : 2))
    #expect(report.skipped.map(\.place.line) == (isGood || third.isEmpty ? [1] : [1, 3]))
  }

  @Test("say where they are cut off", arguments: ["[\(message),\n{\"endpoint\":", "[\(message),\n", "[\(message)}"])
  func cutOff(text: String) throws {
    let report = try Self.report(of: text)
    #expect(report.messageCount == 1 && report.skippedCount == 1)
  }

  @Test("name some of many broken entries, and count the others")
  func manyBroken() throws {
    let report = try Self.report(of: Self.message + "\n" + String(repeating: "{]\n", count: 1000))
    #expect(report.skippedCount == 1000 && report.skipped.count == 20)
    #expect(report.text().contains("980 more entries skipped"))
  }

  @Test("are skipped where an entry is larger than what is kept in memory")
  func tooLarge() throws {
    let large = #"{"endpoint":"pay","request":{"orderId":""# + String(repeating: "a", count: 17 << 20) + "\"}}"
    for text in ["\(Self.message)\n\(large)\n\(Self.message)", "[\(Self.message),\n\(large),\n\(Self.message)]"] {
      let report = try Self.report(of: text, pieces: 1 << 20)
      #expect(report.messageCount == 2)
      #expect(report.skipped.map(\.problem) == [.tooLarge])
      #expect(report.skipped.map(\.place.line) == [2])
    }
  }

  @Test("may be a HAR file of ten thousand entries")
  func manyEntries() throws {
    let body = #"{\"orderId\":\"A-1\",\"colour\":\"red\"}"#
    let answer = Data(#"{"result":{"resultCode":"NO_MONEY","resultStatus":"F"},"hint":1}"#.utf8).base64EncodedString()
    let entry =
      #"{"request":{"method":"POST","url":"https://shop.example/api/v1/pay","postData":{"text":"\#(body)"}},"#
      + #""response":{"status":200,"content":{"encoding":"base64","text":"\#(answer)"}}}"#
    let entries = Array(repeating: entry, count: 10_000).joined(separator: ",\n")
    let report = try Self.report(of: #"{"log":{"version":"1.2","entries":[\#(entries)]}}"#, pieces: 1 << 16)
    #expect(report.messageCount == 20_000 && report.skippedCount == 0)
    #expect(report.findings.contains { $0.path == "pay.request.colour" && $0.count == 10_000 && $0.total == 10_000 })
    #expect(report.findings.contains { $0.path == "pay.response.hint" && $0.count == 10_000 })
  }

  @Test("keep no more than one entry in memory", arguments: ["\n", ",\n"])
  func memory(separator: String) throws {
    let entry = Array((Self.message + separator).utf8)
    let piece = Array(repeatElement(entry, count: 100).joined())
    var splitter = EntrySplitter()
    var count = 0
    let receive: (EntrySplitter.Event) -> Void = { event in
      if case .entry = event { count += 1 }
    }
    if separator == ",\n" { splitter.add([UInt8(ascii: "[")], receive) }
    for _ in 0..<200 {
      splitter.add(piece[...], receive)
      // Until there is enough to tell the form, the beginning is kept.
      if count > 0 { #expect(splitter.keptCount < entry.count) }
    }
    #expect(splitter.keptCount < entry.count && count > 19_998)
  }

  @Test("with made-up names and constants do not fill the memory")
  func hostileNames() throws {
    let names = (0..<7000).map { "{\"endpoint\":\"pay\",\"request\":{\"orderId\":\"A\",\"f\(letters($0))\":1}}\n" }
    let values = (0..<300).map { "{\"endpoint\":\"pay\",\"request\":{\"currency\":\"\(letters($0).uppercased())\"}}\n" }
    let report = try Self.report(of: (names + values).joined(), pieces: 1 << 16)
    #expect(report.findings.count { $0.kind == .unknownField } == 5001)
    #expect(report.findings.contains { $0.path == "pay.request.[*]" && $0.count == 2000 })
    #expect(report.findings.count { $0.kind == .unknownValue } == 101)
  }

  /// A number in letters.
  private func letters(_ number: Int) -> String {
    String(String(number, radix: 10).map { Character(UnicodeScalar(UInt8(97 + ($0.hexDigitValue ?? 0)))) }) + "x"
  }

  static func report(of text: String, pieces size: Int = 5) throws -> VerifyReport {
    var verifier = Verifier([try VerifyCases.api()])
    var rest = Array(text.utf8)[...]
    verifier.read("recording") { () throws(Never) -> [UInt8] in
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    return verifier.report()
  }
}

import AlipayVaulting
import Foundation
import SpecReader
import SpecVerify
import Testing

@testable import SDKRuntime

/// What the runtime logs is what `gen verify` reads.
@Suite("Reports of the SDK's decoder")
struct RuntimeReportTests {
  typealias Response = AlipayVaulting.VaultPaymentMethod.Response

  static let irregular = """
    {"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success.","traceId":"SECRET-1"},
     "vaultingRequestId":"VR-1","loyalty":{"points":7},
     "paymentMethodDetail":{"card":{"cardToken":"SECRET-2","billingAddress":"SECRET-3","colour":"SECRET-4"}}}
    """

  @Test("lead to the same findings as the message itself, but for kinds and lengths")
  func sameFindings() throws {
    let report = try APIDecoded<Response>(json: Self.irregular).report
    let line = try #require(report.jsonLine(api: "AlipayVaulting"))
    let compact = Self.irregular.replacing("\n", with: "")
    let fromReport = try Self.verify(line)
    let fromMessage = try Self.verify(#"{"endpoint":"vaultPaymentMethod","response":\#(compact)}"#)
    #expect(fromReport.messageCount == 1 && fromReport.skippedCount == 0)
    let kinds: Set<FindingKind> = [.unknownField, .wrongKind, .requiredAbsent]
    let sought = fromMessage.findings.filter { kinds.contains($0.kind) }
    #expect(sought.count >= 5)
    #expect(Set(fromReport.findings.map(\.fingerprint)) == Set(sought.map(\.fingerprint)))
    for text in [line, fromReport.text(), fromMessage.text()] { #expect(!text.contains("SECRET")) }
  }

  @Test("are found in the containers around a message")
  func observer() throws {
    struct Shop: Decodable { var orders: [Response] }
    let lines = Lines()
    let decoder = JSONDecoder()
    decoder.userInfo[.decodingObserver] = APIDecodingObserver { report in lines.add(report.jsonLine()) }
    _ = try decoder.decode(Shop.self, from: Data(#"{"orders":[\#(Self.irregular)]}"#.utf8))
    let line = try #require(lines.all.first)
    #expect(lines.all.count == 1 && line.contains("orders[0].vaultPaymentMethod.response."))
    let direct = try APIDecoded<Response>(json: Self.irregular).report.jsonLine()
    #expect(
      try Self.verify(line).findings.map(\.fingerprint) == Self.verify(try #require(direct)).findings.map(\.fingerprint)
    )
  }

  @Test("are found for a message that cannot be decoded")
  func error() throws {
    let error = #expect(throws: APIDecodingError.self) {
      try Response(json: #"{"result":{"resultCode":"SUCCESS"}}"#)
    }
    let line = try #require(error?.report.jsonLine())
    #expect(
      try Self.verify(line).findings.contains {
        $0.kind == .requiredAbsent && $0.path == "vaultPaymentMethod.response.result.resultStatus"
      })
  }

  @Test("are understood whatever the reason is")
  func everyReason() throws {
    let reasons: [APIDecodingProblem.Reason] = [
      .missing, .wrongKind(expected: .text, found: .list), .unreadable(as: .integer), .tooDeep, .tooLarge,
      .syntax("unexpected end", offset: 7),
    ]
    for reason in reasons {
      let isWhole =
        switch reason {
        case .missing, .wrongKind, .unreadable, .tooDeep, .tooLarge: true
        // There is no message in such a text.
        case .syntax: false
        }
      let path = "vaultPaymentMethod.response.vaultingRequestId"
      let line = try #require(
        APIDecodingReport(problems: [APIDecodingProblem(path: path, reason: reason)]).jsonLine())
      let report = try Self.verify(line)
      #expect(report.skippedCount == (isWhole ? 0 : 1) && report.findings.contains { $0.path == path } == isWhole)
    }
  }

  private static func verify(_ text: String) throws -> VerifyReport {
    let folder = VerifyCases.root.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Specs/AlipayVaulting")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let files = try paths.filter { $0.hasSuffix(".json") }.map {
      DescriptionFile(path: $0, name: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0))))
    }
    let api = try #require(DescriptionReader.read(folderName: "AlipayVaulting", files: files).api)
    var verifier = Verifier([api])
    var rest = [Array(text.utf8)]
    verifier.read("log.jsonl") { () throws(Never) -> [UInt8] in rest.popLast() ?? [] }
    return verifier.report()
  }

  private final class Lines: @unchecked Sendable {
    private let lock = NSLock()
    private var received: [String] = []

    func add(_ line: String?) { lock.withLock { received += line.map { [$0] } ?? [] } }

    var all: [String] { lock.withLock { received } }
  }
}

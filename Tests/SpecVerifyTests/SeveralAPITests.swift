import Foundation
import SpecModel
import SpecReader
import SpecVerify
import Testing

/// Two APIs that describe an endpoint of one name and one path.
@Suite("Recordings of several APIs")
struct SeveralAPITests {
  static let request = #"{"orderId":"A-1","colour":"red"}"#

  @Test(
    "are told apart by the API that an entry names, or by the server that it calls",
    arguments: [
      #"{"api":"Store","endpoint":"pay","request":\#(request)}"#,
      #"{"request":{"method":"POST","url":"https://store.example/api/v1/pay?x=1","postData":{"text":\#(quoted)}}}"#,
      #"{"api":"Store","problems":[],"unknownFields":["pay.request.colour"]}"#,
    ])
  func toldApart(entry: String) throws {
    let report = try Self.report(of: entry)
    #expect(report.skippedCount == 0 && report.apis.map(\.messageCount) == [0, 1])
    #expect(report.apis[1].findings.contains { $0.kind == .unknownField && $0.path == "pay.request.colour" })
  }

  @Test(
    "are skipped where they could mean either",
    arguments: [
      #"{"endpoint":"pay","request":\#(request)}"#,
      #"{"request":{"method":"POST","url":"https://proxy.example/api/v1/pay","postData":{"text":\#(quoted)}}}"#,
      #"{"unknownFields":["pay.request.colour"]}"#,
    ])
  func ambiguous(entry: String) throws {
    let report = try Self.report(of: entry)
    #expect(report.messageCount == 0 && report.skipped.map(\.problem) == [.ambiguousEndpoint])
  }

  @Test("are skipped where they name an API that is not described")
  func unknown() throws {
    let report = try Self.report(of: #"{"api":"Sotre","endpoint":"pay","request":\#(Self.request)}"#)
    #expect(report.skipped.map(\.problem) == [.unknownEndpoint])
  }

  private static let quoted = #""{\"orderId\":\"A-1\",\"colour\":\"red\"}""#

  private static func report(of entry: String) throws -> VerifyReport {
    var verifier = Verifier([try VerifyCases.api(), try store()])
    var rest = [Array(entry.utf8)]
    verifier.read("recording") { () throws(Never) -> [UInt8] in rest.popLast() ?? [] }
    return verifier.report()
  }

  private static func store() throws -> API {
    let files = try VerifyCases.files().map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
        .replacing("\"api\": \"Shop\"", with: "\"api\": \"Store\"")
        .replacing("https://shop.example", with: "https://store.example")
      return DescriptionFile(path: file.path, name: file.name, bytes: Array(text.utf8))
    }
    return try #require(DescriptionReader.read(folderName: "Store", files: files).api)
  }
}

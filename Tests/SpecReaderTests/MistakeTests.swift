import Foundation
import SpecModel
import Testing

@testable import SpecReader

/// One mistake in a good description is reported where it is, and what follows from it is not.
@Suite("One mistake") struct MistakeTests {
  static let good = TestFolder.cases.appending(path: "GoodDescription")

  static func read(_ files: [String: [UInt8]]) -> ReadResult {
    DescriptionReader.read(
      folderName: "Shop", files: files.map { DescriptionFile(path: $0.key, name: $0.key, bytes: $0.value) })
  }

  @Test("is none in the good description")
  func isNone() throws {
    let result = Self.read(try TestFolder.files(in: Self.good))
    #expect(result.diagnostics.rendered(in: result.files) == "")
  }

  @Test("in an object gives at most two diagnostics, and one at its place", arguments: Mistake.Kind.allCases)
  func isReportedOnce(kind: Mistake.Kind) throws {
    let files = try TestFolder.files(in: Self.good)
    var count = 0
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      for mistake in Mistake.all(kind, in: bytes, of: name) {
        var changed = files
        changed[name] = mistake.bytes
        let result = Self.read(changed)
        guard !result.diagnostics.isEmpty || kind.isAlwaysWrong else { continue }
        count += 1
        let report = "\(name): \(mistake.description)\n" + result.diagnostics.rendered(in: result.files)
        #expect(result.diagnostics.count <= 2, "\(report)")
        let isAtPlace = result.diagnostics.contains {
          result.files[Int($0.location.file)].path == name && mistake.place.contains(Int($0.location.offset))
        }
        #expect(isAtPlace, "\(report)")
      }
    }
    #expect(count >= kind.leastCount, "\(count)")
  }

  @Test(
    "in a file or folder gives one diagnostic",
    arguments: [
      ("objects/Address.json", "{}"), ("objects/Address.json", "[]"), ("objects/Address.json", ""),
      ("objects/Address.json", "{"), ("enums/Channel.json", "{}"), ("enums/Channel.json", "[]"),
      ("enums/Channel.json", "{,"), ("endpoints/createOrder.json", "[]"), ("endpoints/createOrder.json", "{"),
      ("endpoints/createOrder.json", "{}"), ("api.json", "{}"), ("api.json", "[]"), ("api.json", "{"),
    ])
  func ofFileIsReportedOnce(name: String, text: String) throws {
    var files = try TestFolder.files(in: Self.good)
    files[name] = Array(text.utf8)
    let result = Self.read(files)
    #expect(result.diagnostics.count == 1, "\(result.diagnostics.rendered(in: result.files))")
    #expect(result.diagnostics.allSatisfy { result.files[Int($0.location.file)].path == name })
  }

  @Test("in the name of a folder gives one diagnostic", arguments: [("objects", "object"), ("enums", "enum")])
  func ofFolderIsReportedOnce(right: String, wrong: String) throws {
    let files = try TestFolder.files(in: Self.good)
    let result = Self.read(
      Dictionary(uniqueKeysWithValues: files.map { ($0.key.replacing("\(right)/", with: "\(wrong)/"), $0.value) }))
    #expect(result.diagnostics.map(\.code) == [.misplacedFile])
    #expect(result.diagnostics.first?.suggestion == "call it `\(right)`")
  }

  @Test("in what an object is says what was found")
  func ofKindMakesSense() throws {
    var files = try TestFolder.files(in: Self.good)
    files["objects/Address.json"] = Array("[]".utf8)
    #expect(
      Self.read(files).diagnostics.map(\.message) == ["the file of an object must be an object in braces, found a list"]
    )
  }

  @Test("in many examples is reported once, with its other places")
  func ofManyExamplesIsReportedOnce() throws {
    var files = try TestFolder.files(in: Self.good)
    let text = String(decoding: try #require(files["endpoints/createOrder.json"]), as: UTF8.self)
    files["endpoints/createOrder.json"] = Array(
      text.replacing(#""resultStatus": ""#, with: #""state": 1, "resultStatus": ""#).utf8)
    let result = Self.read(files)
    #expect(result.diagnostics.map(\.code) == [.exampleUnknownField])
    #expect(result.diagnostics.first?.notes.count == 2)
  }
}

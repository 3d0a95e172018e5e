import SpecModel
import SpecReader
import Testing

/// A file that cannot be read, or not all of it, does not make what it uses look unused.
@Suite("A file that cannot be read") struct UnreadFileTests {
  @Test(
    "makes nothing look unused",
    arguments: [
      // Nothing can be read of it, or nothing behind the mistake, or all but what is wrong.
      "no JSON", #"{ "object": "Basket", "fields": { "money": { "type": "Currency"#,
      #"{ "object": "Basket", "doc": "A.", "fields": { "money": { "type": 'Currency', "doc": "B." } } }"#,
      #"{ "object": "Basket", "doc": "A.", "fields": { "money": { "type": "Curency", "doc": "B." } } }"#,
      #"{ "object": "Basket", "doc": "A.", "fields": { "money": { "doc": "B." } } }"#,
      #"{ "object": "Basket", "doc": "A.", "fields": {}, "fields": { "money": { "type": "Currency", "doc": "B." } } }"#,
    ])
  func makesNothingLookUnused(basket: String) throws {
    var files = try TestFolder.files(in: DiagnosticCases.base)
    files["objects/Basket.json"] = Array(basket.utf8)
    let endpoint = String(decoding: try #require(files["endpoints/pay.json"]), as: UTF8.self)
    files["endpoints/pay.json"] = Array(endpoint.replacing(#""type": "Currency""#, with: #""type": "string""#).utf8)
    let result = DescriptionReader.read(
      folderName: "Shop", files: files.map { DescriptionFile(path: $0.key, name: $0.key, bytes: $0.value) })
    #expect(result.api == nil)
    #expect(!result.diagnostics.map(\.code).contains(.unusedType))
  }
}

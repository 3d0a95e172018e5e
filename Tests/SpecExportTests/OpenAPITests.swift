import Foundation
import SpecExport
import SpecModel
import Testing

@Suite("OpenAPI")
struct OpenAPITests {
  @Test("A description gives exactly the expected document", arguments: ["Shop", "Small", "Demo"])
  func document(name: String) throws {
    let export = OpenAPIExport(of: try ExportCases.api(name))
    for (ending, text) in [
      ("json", export.json), ("txt", export.omissionLines.map { $0 + "\n" }.joined()),
    ] {
      let file = ExportCases.expectations.appending(path: "\(name).\(ending)")
      if ExportCases.isRecording {
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(file.lastPathComponent); read its diff, then run without RECORD")
      }
      #expect(text == (try? String(contentsOf: file, encoding: .utf8)), "RECORD=1 writes \(name).\(ending)")
    }
  }

  @Test("Every reference leads to a schema, and every message has one", arguments: ExportCases.folders.keys.sorted())
  func references(name: String) throws {
    let api = try ExportCases.api(name)
    let json = OpenAPIExport(of: api).json
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let components = try #require(document["components"] as? [String: Any])
    let schemas = try #require(components["schemas"] as? [String: Any])
    let references = Set(json.matches(of: /"#\/components\/schemas\/([^"]*)"/).map { String($0.1) })
    #expect(references.isSubset(of: schemas.keys))
    for endpoint in api.endpoints {
      #expect(references.contains("\(endpoint.name).request") && references.contains("\(endpoint.name).response"))
    }
    let paths = try #require(document["paths"] as? [String: Any])
    let webhooks = document["webhooks"] as? [String: Any] ?? [:]
    let calls = api.endpoints.filter { $0.kind == .call }
    #expect(Set(paths.keys) == Set(calls.compactMap(\.path)))
    #expect(webhooks.count == api.endpoints.count - calls.count)
  }

  @Test("Every example is in the document with the value that the description has")
  func examples() throws {
    let api = try ExportCases.api("AlipayVaulting")
    let json = OpenAPIExport(of: api).json
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let operations = (document["paths"] as? [String: [String: Any]] ?? [:]).values.flatMap(\.values)
    let webhooks = (document["webhooks"] as? [String: [String: Any]] ?? [:]).values.flatMap(\.values)
    var found: [NSDictionary] = []
    Self.collect("value", in: Array(operations) + Array(webhooks), &found)
    let written = api.endpoints.flatMap(\.examples).flatMap { [$0.request, $0.response] }.compactMap(\.self)
    #expect(found.count == written.count && written.count > 30)
    for bytes in written {
      let value = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
      #expect(found.contains(value))
    }
  }

  @Test("What is deprecated is marked, whatever it is")
  func deprecations() throws {
    var api = try ExportCases.api("Small")
    let count = { (api: API) in OpenAPIExport(of: api).json.matches(of: /"deprecated": true/).count }
    let before = count(api)
    let deprecation = Deprecation(message: "", location: api.location)
    api.endpoints[0].deprecation = deprecation
    #expect(count(api) == before + 1)
    api.objects[0].deprecation = deprecation
    #expect(count(api) == before + 2)
    api.objects[0].fields[0].deprecation = deprecation
    #expect(count(api) == before + 3)
    api.enums[0].deprecation = deprecation
    #expect(count(api) == before + 4)
  }

  @Test("A required field that has other names is asked for under any of them")
  func otherNames() throws {
    var api = try ExportCases.api("Small")
    let index = try #require(api.objects.firstIndex { $0.name == "Result" })
    api.objects[index].fields[0].otherNames = ["code"]
    let json = OpenAPIExport(of: api).json
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let schemas = try #require((document["components"] as? [String: Any])?["schemas"] as? [String: [String: Any]])
    let result = try #require(schemas["Result"])
    #expect(result["required"] as? [String] == ["resultStatus"])
    let all = try #require(result["allOf"] as? [[String: [[String: Any]]]])
    #expect(all.first?["anyOf"]?.map { $0["required"] as? [String] } == [["resultCode"], ["code"]])
  }

  @Test(
    "Text of a description stays text", arguments: ["\" } ] </script> ##[error]x", "“é😀", "${{ x }} \\"])
  func hostileText(text: String) throws {
    let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    let api = try ExportCases.api("Small") { path, source in
      if path.hasSuffix("Item.json") { source = source.replacing("\"What it is.\"", with: quoted) }
    }
    let export = OpenAPIExport(of: api)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(export.json.utf8)) as? [String: Any])
    var found: [String] = []
    Self.collect("description", in: document, &found)
    #expect(found.contains(text))
    #expect(!export.json.contains("##["))
  }

  /// Every value under `key`, however deep.
  private static func collect<Value>(_ key: String, in value: Any, _ found: inout [Value]) {
    if let object = value as? [String: Any] {
      if let value = object[key] as? Value { found.append(value) }
      for inner in object.values { collect(key, in: inner, &found) }
    } else if let list = value as? [Any] {
      for inner in list { collect(key, in: inner, &found) }
    }
  }
}

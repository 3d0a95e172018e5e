import SpecModel
import SpecReader
import Testing

/// Examples are read as generated code reads messages.
@Suite("Examples") struct ExampleTests {
  /// A description of one call whose response has `field` beside its result, and an example of that response.
  private func diagnostics(field: String, example: String) throws -> [DiagnosticCode] {
    var files = try TestFolder.files(in: DiagnosticCases.base)
    let endpoint = String(decoding: try #require(files["endpoints/pay.json"]), as: UTF8.self)
      .replacing(#""receipt": { "type": "string", "doc": "The number of the receipt." }"#, with: field)
      .replacing(
        #""resultCodes":"#,
        with: """
          "outcomes": {
            "rules": [
              { "outcome": "paid", "doc": "A.", "when": { "receipt": { "present": true } }, "action": "proceed" },
              { "outcome": "failed", "doc": "B.", "otherwise": true, "action": "contactSupport" }
            ]
          },
          "examples": [
            {
              "name": "One", "outcome": "paid",
              "response": {
                "result": { "resultCode": "SUCCESS", "resultStatus": "S", "resultMessage": "Paid." }, \(example)
              }
            }
          ],
          "resultCodes":
          """)
    files["endpoints/pay.json"] = Array(endpoint.utf8)
    return DescriptionReader.read(
      folderName: "Shop", files: files.map { DescriptionFile(path: $0.key, name: $0.key, bytes: $0.value) }
    ).diagnostics.map(\.code)
  }

  @Test(
    "A field is found under each of its names",
    arguments: ["receipt", "receiptNo", "receiptNumber"], [0, 40])
  func otherNames(name: String, others: Int) throws {
    let more = (0..<others).map { #", "f\#($0)": { "type": "string", "doc": "A." }"# }.joined()
    let field =
      #""receipt": { "type": "string", "otherNames": ["receiptNo", "receiptNumber"], "doc": "A." }"# + more
    #expect(try diagnostics(field: field, example: #""\#(name)": "7""#) == [])
    #expect(try diagnostics(field: field, example: #""number": "7""#) == [.exampleUnknownField])
  }

  @Test(
    "A value has to be of the field's type",
    arguments: [
      ("string", [#""7""#], ["7", "true", "[]", "{}"]), ("boolean", ["true", #""false""#], [#""yes""#, "1", "{}"]),
      ("integer", ["-12", #""12""#], ["1.5", "1e3", #""+1""#, #""01""#, #""""#, "true"]),
      ("Currency", [#""EUR""#, #""new""#], ["7", "{}"]),
      ("[string]", [#"["7"]"#, "[]"], [#""7""#, "[7]", "{}", "[null]"]),
      ("[string: integer]", [#"{ "a": 1 }"#, "{}"], ["[1]", #"{ "a": true }"#, #"{ "a": null }"#]),
      ("Result", [], ["[]", #""""#]),
    ])
  func types(type: String, good: [String], bad: [String]) throws {
    let field = #""receipt": { "type": "\#(type)", "doc": "A." }"#
    for value in good { #expect(try diagnostics(field: field, example: #""receipt": \#(value)"#) == [], "\(value)") }
    for value in bad {
      #expect(try diagnostics(field: field, example: #""receipt": \#(value)"#) == [.exampleType], "\(value)")
    }
  }

  @Test(
    "A value has to keep every limit",
    arguments: [
      (#""type": "string", "minLength": 2"#, [#""ab""#, #""éé""#], [#""a""#, #""é""#]),
      (#""type": "string", "maxLength": 2"#, [#""ab""#, #""éé""#], [#""abc""#, #""ééé""#]),
      (#""type": "integer", "minimum": 2"#, ["2"], ["1", #""-3""#]),
      (#""type": "integer", "maximum": 2"#, ["2", "-9"], ["3"]),
      (#""type": "[string]", "minItems": 1"#, [#"["a"]"#], ["[]"]),
      (#""type": "[string]", "maxItems": 1"#, [#"["a"]"#, "[]"], [#"["a", "b"]"#]),
      (#""type": "[string]", "maxLength": 1"#, [#"["a"]"#], [#"["ab"]"#]),
      (#""type": "string", "format": "month""#, [#""12""#], [#""13""#]),
      (#""type": "string", "allowedValues": ["a", "b"]"#, [#""b""#], [#""c""#]),
      (#""type": "string", "fixed": "a""#, [#""a""#], [#""b""#]),
    ])
  func limits(keys: String, good: [String], bad: [String]) throws {
    let field = #""receipt": { \#(keys), "doc": "A." }"#
    for value in good { #expect(try diagnostics(field: field, example: #""receipt": \#(value)"#) == [], "\(value)") }
    for value in bad {
      #expect(try diagnostics(field: field, example: #""receipt": \#(value)"#) == [.exampleLimit], "\(value)")
    }
  }
}

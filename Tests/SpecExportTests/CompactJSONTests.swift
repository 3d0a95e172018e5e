import Testing

@testable import SpecExport

@Suite("Compact JSON") struct CompactJSONTests {
  @Test(
    "has no white space but that of its texts",
    arguments: [
      ("{ \"a\" : [ 1 , true ] }\r\n", "{\"a\":[1,true]}"), ("\t\" a \"", "\" a \""),
      (#"[ "a\" b", "c d" ]"#, #"["a\" b","c d"]"#), (#"[ "a\\", "c d" ]"#, #"["a\\","c d"]"#),
      (#"[ "\\\" x", 1 ]"#, #"["\\\" x",1]"#),
    ])
  func text(json: String, expected: String) {
    #expect(CompactJSON.text(of: Array(json.utf8)) == expected)
  }
}

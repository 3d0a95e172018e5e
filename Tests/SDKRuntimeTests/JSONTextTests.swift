import SDKRuntime
import Testing

@Suite("JSON text, byte by byte")
struct JSONTextTests {
  @Test("Every character of ASCII is written and read as itself, wherever it is in a text")
  func everyCharacter() throws {
    for scalar in (UInt8.min..<0x80).map(Unicode.Scalar.init) {
      for text in ["\(scalar)", "1234567\(scalar)", "12345678\(scalar)9", "\(scalar)\(scalar)"] {
        let item = Item(name: text)
        let json = try Lanes.json(item)
        #expect(try Lanes.decode(Item.self, json).get() == item, "\(scalar.value)")
        #expect(json.unicodeScalars.allSatisfy { $0.value >= 0x20 })
      }
    }
  }

  @Test(
    "Halves of surrogate pairs are refused",
    arguments: [
      #"\ud800"#, #"\udbff"#, #"\udc00"#, #"\udfff"#, #"\ud800x"#, #"\ud800\n"#, #"\ud800\ud800"#, #"\ud800\ue000"#,
      #"\ud800\u0041"#, #"\udc00\ud800"#, #"\ud83d\ude0"#,
    ])
  func surrogates(text: String) {
    #expect(throws: APIDecodingError.self) { try Item(json: #"{"name":"\#(text)"}"#) }
  }

  @Test("The outermost pairs are read", arguments: [(#"\ud800\udc00"#, "\u{10000}"), (#"\udbff\udfff"#, "\u{10FFFF}")])
  func pairs(text: String, expected: String) throws {
    #expect(try Lanes.decode(Item.self, #"{"name":"\#(text)"}"#).get().name == expected)
  }

  @Test(
    "A name that differs in any byte is another one",
    arguments: [
      "countryCabe", "countryCod", "countryCodee", "CountryCode", "countryCodE", "countryxode", "countrycode",
      "xountryCode",
    ])
  func names(name: String) throws {
    #expect(try Lanes.decode(Forms.self, #"{"\#(name)":"US"}"#).get() == Forms())
  }

  @Test("128 levels are read, and no more", arguments: [("[", "]"), (#"{"a":"#, "}")])
  func depth(open: String, close: String) throws {
    func json(_ levels: Int) -> String {
      #"{"x":"# + String(repeating: open, count: levels - 1) + "1" + String(repeating: close, count: levels - 1) + "}"
    }
    #expect(try Forms(json: json(128)) == Forms())
    #expect(throws: APIDecodingError.self) { try Forms(json: json(129)) }
  }
}

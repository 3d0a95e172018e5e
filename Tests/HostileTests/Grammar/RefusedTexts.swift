import Testing

/// A JSON text of the tests, with the clause that it stands for.
struct JSONText: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]

  init(_ name: String, _ text: String) {
    self.name = name
    self.bytes = Array(text.utf8)
  }

  init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A string whose content is these bytes.
  init(_ name: String, content: [UInt8]) {
    self.init(name, bytes: [0x22] + content + [0x22])
  }

  var testDescription: String { name }
}

enum JSONTexts {
  static let decoded: [(String, String)] = [
    (#""""#, ""),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u20AC""#, "A\u{E9}\u{20AC}"),
    (#""\ud83d\uDE00""#, "\u{1F600}"),
    (#""\u0000""#, "\0"),
    (#""\uFFFF""#, "\u{FFFF}"),
    ("\"e\u{301}\"", "e\u{301}"),
    (#""\\u0041""#, "\\u0041"),
  ]

  static let accepted: [JSONText] = [
    // 2: any value can be the text; white space around the structural characters
    JSONText("object", "{}"), JSONText("array", "[]"), JSONText("string", "\"\""), JSONText("number", "0"),
    JSONText("true", "true"), JSONText("false", "false"), JSONText("null", "null"),
    JSONText("all white space", " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n{ \"a\" \t\r\n: \t\r\n2 } ] \t\r\n"),
    // 4: objects
    JSONText("one member", #"{"a":1}"#), JSONText("two members", #"{"a":1,"b":2}"#),
    JSONText("empty key", #"{"":1}"#), JSONText("same key in different objects", #"{"a":{"a":1}}"#),
    JSONText("keys that differ in case", #"{"a":1,"A":2}"#), JSONText("key with escapes", #"{"\u0061":1,"b":2}"#),
    JSONText("thirteen keys", #"{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1,"l":1,"m":1}"#),
    // 5: arrays
    JSONText("one element", "[1]"), JSONText("elements of many kinds", #"[1,"a",null,true,{},[]]"#),
    // 6: numbers
    JSONText("minus zero", "-0"), JSONText("minus", "-12"), JSONText("fraction", "1.05"),
    JSONText("zero with fraction", "0.0"), JSONText("exponent", "1e5"), JSONText("capital exponent", "1E5"),
    JSONText("signed exponents", "[1e+5,1e-5]"), JSONText("exponent with leading zero", "1e05"),
    JSONText("fraction and exponent", "-1.5e-05"), JSONText("huge exponent", "1e999999"),
    JSONText("huge integer", "1" + String(repeating: "0", count: 400)),
    // 7: strings
    JSONText("every escape", #""\"\\\/\b\f\n\r\t\u1aF0""#), JSONText("surrogate pair", #""\uD834\uDD1E""#),
    JSONText("escaped control characters", #""\u0000\u001f""#), JSONText("delete", "\"\u{7F}\""),
    JSONText("two bytes", "\"\u{80}\u{7FF}\""), JSONText("three bytes", "\"\u{800}\u{FFFD}\""),
    JSONText("last before surrogates", content: [0xED, 0x9F, 0xBF]),
    JSONText("first after surrogates", content: [0xEE, 0x80, 0x80]),
    JSONText("four bytes", "\"\u{10000}\u{10FFFF}\""), JSONText("noncharacter", "\"\u{FFFF}\""),
    JSONText("line separator", "\"\u{2028}\u{2029}\""), JSONText("mark inside", "\"\u{FEFF}\""),
    JSONText("structural characters in a string", #""[1,{]}:,//""#), JSONText("solidus", #""/""#),
  ]

  static let refused: [JSONText] = structure + words + strings + encodings

  static let structure: [JSONText] = [
    JSONText("empty file", ""), JSONText("white space alone", " \n"), JSONText("open object", "{"),
    JSONText("open array", "["), JSONText("close alone", "]"), JSONText("open inside", #"{"a":[1"#),
    JSONText("crossed", #"{"a":[1}]"#), JSONText("crossed array", "[1}"),
    JSONText("comma at the end of an object", #"{"a":1,}"#),
    JSONText("comma at the end of an array", "[1,]"), JSONText("comma alone", "[,]"), JSONText("comma first", "[,1]"),
    JSONText("two commas", "[1,,2]"), JSONText("comma in an empty object", "{,}"),
    JSONText("no comma in an array", "[1 2]"),
    JSONText("no comma in an object", #"{"a":1 "b":2}"#), JSONText("no colon", #"{"a" 1}"#),
    JSONText("no value", #"{"a":}"#), JSONText("key alone", #"{"a"}"#), JSONText("two colons", #"{"a"::1}"#),
    JSONText("equals sign", #"{"a"=1}"#), JSONText("colon in an array", #"["a":1]"#),
    JSONText("number as key", "{1:1}"),
    JSONText("word as key", "{a:1}"), JSONText("quotes of the other kind", "{'a':1}"),
    JSONText("null as key", "{null:1}"),
    JSONText("text after the end", "{} x"), JSONText("two values", "1 2"), JSONText("comma after the end", "{},"),
    JSONText("close after the end", "{}}"), JSONText("line comment", "{} // a"),
    JSONText("block comment", "/* a */ {}"),
    JSONText("open comment", "{} /* a"), JSONText("hash comment", "{} # a"), JSONText("vertical tab", "[\u{B}1]"),
    JSONText("form feed", "[\u{C}1]"), JSONText("no-break space", "[\u{A0}1]"),
    JSONText("line separator", "[\u{2028}1]"),
    JSONText("same key", #"{"a":1,"a":2}"#), JSONText("same key escaped", #"{"a":1,"\u0061":2}"#),
    JSONText("same key composed", "{\"\u{E9}\":1,\"e\u{301}\":2}"), JSONText("same empty key", #"{"":1,"":2}"#),
    JSONText("same key as Kelvin sign", "{\"K\":1,\"\u{212A}\":2}"),
    JSONText(
      "same key among many", #"{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1,"l":1,"a":1}"#),
  ]

  static let words: [JSONText] = [
    JSONText("leading zero", "01"), JSONText("minus leading zero", "-01"), JSONText("two zeros", "00"),
    JSONText("plus", "+1"), JSONText("minus alone", "-"), JSONText("two minuses", "--1"), JSONText("point first", ".5"),
    JSONText("point last", "5."), JSONText("minus point", "-.5"), JSONText("two points", "1.2.3"),
    JSONText("point before exponent", "1.e5"), JSONText("exponent alone", "1e"),
    JSONText("exponent with sign alone", "1e+"),
    JSONText("exponent with point", "1e5.5"), JSONText("exponent alone in an array", "[1e]"), JSONText("e first", "e5"),
    JSONText("hexadecimal", "0x1F"), JSONText("NaN", "NaN"), JSONText("Infinity", "Infinity"),
    JSONText("minus Infinity", "-Infinity"), JSONText("letters after digits", "12a"), JSONText("underscores", "1_000"),
    JSONText("wide digit", "\u{FF11}"), JSONText("minus and space", "- 1"), JSONText("capital true", "True"),
    JSONText("capital null", "NULL"), JSONText("short word", "tru"), JSONText("long word", "nulls"),
    JSONText("undefined", "undefined"), JSONText("yes", "yes"), JSONText("word without quotes", "[abc]"),
  ]

  static let strings: [JSONText] = [
    JSONText("open string", "\"a"), JSONText("open after escape", #""a\"#),
    JSONText("open after escaped quote", #""\""#),
    JSONText("single quotes", "'a'"), JSONText("raw line feed", "\"\n\""), JSONText("raw return", "\"\r\""),
    JSONText("raw tab", "\"\t\""), JSONText("raw NUL", "\"\0\""), JSONText("raw unit separator", "\"\u{1F}\""),
    JSONText("unknown escape", #""\a""#), JSONText("hexadecimal escape", #""\x41""#),
    JSONText("escaped quote of the other kind", #""\'""#),
    JSONText("capital u", #""\U0041""#), JSONText("braces", #""\u{41}""#), JSONText("three digits", #""\u041""#),
    JSONText("no digit", #""\u00G0""#), JSONText("sign in digits", #""\u+041""#), JSONText("cut escape", #""\u00"#),
    JSONText("high surrogate alone", #""\ud800""#), JSONText("low surrogate alone", #""\udc00""#),
    JSONText("surrogates the wrong way round", #""\udc00\ud800""#), JSONText("two high surrogates", #""\ud800\ud800""#),
    JSONText("high surrogate and letter", #""\ud800a""#), JSONText("high surrogate and escape", #""\ud800\n""#),
    JSONText("high surrogate in a key", #"{"\ud800":1}"#), JSONText("escape outside a string", #"[\n]"#),
    JSONText("escaped line feed", "\"\\\n\""),
  ]

  static let encodings: [JSONText] = [
    JSONText("byte order mark", "\u{FEFF}{}"), JSONText("UTF-16 with a mark", bytes: [0xFF, 0xFE, 0x7B, 0, 0x7D, 0]),
    JSONText("UTF-16, big end first", bytes: [0, 0x7B, 0, 0x7D]),
    JSONText("UTF-16 without a mark", bytes: [0x7B, 0, 0x7D, 0]),
    JSONText("UTF-32", bytes: [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x30]), JSONText("Latin-1", content: [0xE9]),
    JSONText("continuation alone", content: [0x80]), JSONText("FF", content: [0xFF]), JSONText("FE", content: [0xFE]),
    JSONText("overlong in two", content: [0xC0, 0xAF]), JSONText("overlong NUL", content: [0xC0, 0x80]),
    JSONText("overlong C1", content: [0xC1, 0xBF]), JSONText("overlong in three", content: [0xE0, 0x80, 0xAF]),
    JSONText("overlong in four", content: [0xF0, 0x80, 0x80, 0xAF]),
    JSONText("surrogate in UTF-8", content: [0xED, 0xA0, 0x80]),
    JSONText("above the last", content: [0xF4, 0x90, 0x80, 0x80]), JSONText("F5", content: [0xF5, 0x80, 0x80, 0x80]),
    JSONText("five bytes", content: [0xF8, 0x88, 0x80, 0x80, 0x80]), JSONText("two bytes cut", content: [0xC3]),
    JSONText("three bytes cut", content: [0xE2, 0x82]), JSONText("four bytes cut", content: [0xF0, 0x9F, 0x98]),
    JSONText("cut at the end of the file", bytes: [0x22, 0xF0, 0x9F]),
    JSONText("bad bytes in a key", bytes: [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D]),
    JSONText("bad bytes between values", bytes: [0x5B, 0xFF, 0x5D]), JSONText("NUL alone", bytes: [0]),
    JSONText("NUL after the end", bytes: [0x7B, 0x7D, 0]),
  ]
}

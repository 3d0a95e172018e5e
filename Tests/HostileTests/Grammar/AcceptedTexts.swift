/// Texts that RFC 8259 calls JSON, by its sections.
enum AcceptedTexts {
  static let all: [GrammarText] = [
    // 2 and 3: any value can be the text; white space around the structural characters
    GrammarText("object", "{}"), GrammarText("array", "[]"), GrammarText("string", "\"\""), GrammarText("number", "0"),
    GrammarText("true", "true"), GrammarText("false", "false"), GrammarText("null", "null"),
    GrammarText("all white space", " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n{ \"a\" \t\r\n: \t\r\n2 } ] \t\r\n"),
    // 4: objects
    GrammarText("one member", #"{"a":1}"#), GrammarText("two members", #"{"a":1,"b":2}"#),
    GrammarText("empty key", #"{"":1}"#), GrammarText("same key in different objects", #"{"a":{"a":1}}"#),
    GrammarText("keys that differ in case", #"{"a":1,"A":2}"#), GrammarText("key with escapes", #"{"\u0061":1,"b":2}"#),
    GrammarText("objects in each other", #"{"a":{"b":{"c":{}}},"d":{}}"#),
    GrammarText("key of white space", #"{" ":1}"#),
    GrammarText("key of signs", #"{"{}[]:,\"":1}"#),
    GrammarText("thirteen keys", #"{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1,"l":1,"m":1}"#),
    // 5: arrays
    GrammarText("one element", "[1]"), GrammarText("lists in each other", "[[],[[]],[[[]]]]"),
    GrammarText("elements of many kinds", #"[1,"a",null,true,{},[]]"#),
    // 6: numbers
    GrammarText("minus zero", "-0"), GrammarText("minus", "-12"), GrammarText("fraction", "1.05"),
    GrammarText("zero with fraction", "0.0"), GrammarText("exponent", "1e5"), GrammarText("capital exponent", "1E5"),
    GrammarText("signed exponents", "[1e+5,1e-5]"), GrammarText("exponent with leading zero", "1e05"),
    GrammarText("fraction and exponent", "-1.5e-05"), GrammarText("huge exponent", "1e999999"),
    GrammarText("huge integer", "1" + String(repeating: "0", count: 400)),
    GrammarText("zeros", "[0,-0,0.0,-0.0,0e0,0E+00,-0e-0]"), GrammarText("digits", "1234567890"),
    GrammarText("zeros at the end", "[10,1.50,1.0e+00,-1E-1]"),
    GrammarText("long fraction", "0." + String(repeating: "3", count: 400)),
    // 7: strings
    GrammarText("every escape", #""\"\\\/\b\f\n\r\t\u1aF0""#), GrammarText("surrogate pair", #""\uD834\uDD1E""#),
    GrammarText("escaped control characters", #""\u0000\u001f""#), GrammarText("delete", "\"\u{7F}\""),
    GrammarText("two bytes", "\"\u{80}\u{7FF}\""), GrammarText("three bytes", "\"\u{800}\u{FFFD}\""),
    GrammarText("last before surrogates", content: [0xED, 0x9F, 0xBF]),
    GrammarText("first after surrogates", content: [0xEE, 0x80, 0x80]),
    GrammarText("four bytes", "\"\u{10000}\u{10FFFF}\""), GrammarText("noncharacter", "\"\u{FFFF}\""),
    GrammarText("line separator", "\"\u{2028}\u{2029}\""), GrammarText("mark inside", "\"\u{FEFF}\""),
    GrammarText("structural characters in a string", #""[1,{]}:,//""#), GrammarText("solidus", #""/""#),
    GrammarText("all that needs no escape", content: Array(0x20...0x7E).filter { $0 != 0x22 && $0 != 0x5C }),
    GrammarText("escapes in a row", #""\\\\\"\"\n\n""#),
    GrammarText("escaped pairs in a row", #""\ud83d\ude00\uDBFF\uDFFF""#),
    GrammarText("every first and last of UTF-8", "\"\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}\""),
  ]
}

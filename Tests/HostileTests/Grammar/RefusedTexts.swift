/// Texts that RFC 8259 does not call JSON, by its sections, and objects that have a key twice, which it leaves open.
enum RefusedTexts {
  static let all: [GrammarText] = structure + space + words + numbers + strings + escapes + encodings

  /// 2, 4 and 5: structure.
  static let structure: [GrammarText] = [
    GrammarText("empty file", ""), GrammarText("white space alone", " \n"), GrammarText("open object", "{"),
    GrammarText("open array", "["), GrammarText("close alone", "]"), GrammarText("open inside", #"{"a":[1"#),
    GrammarText("crossed", #"{"a":[1}]"#), GrammarText("crossed array", "[1}"),
    GrammarText("comma at the end of an object", #"{"a":1,}"#),
    GrammarText("comma at the end of an array", "[1,]"), GrammarText("comma alone", "[,]"),
    GrammarText("comma first", "[,1]"),
    GrammarText("two commas", "[1,,2]"), GrammarText("comma in an empty object", "{,}"),
    GrammarText("no comma in an array", "[1 2]"),
    GrammarText("no comma in an object", #"{"a":1 "b":2}"#), GrammarText("no colon", #"{"a" 1}"#),
    GrammarText("no value", #"{"a":}"#), GrammarText("key alone", #"{"a"}"#), GrammarText("two colons", #"{"a"::1}"#),
    GrammarText("equals sign", #"{"a"=1}"#), GrammarText("colon in an array", #"["a":1]"#),
    GrammarText("number as key", "{1:1}"),
    GrammarText("word as key", "{a:1}"), GrammarText("quotes of the other kind", "{'a':1}"),
    GrammarText("null as key", "{null:1}"),
    GrammarText("text after the end", "{} x"), GrammarText("two values", "1 2"),
    GrammarText("comma after the end", "{},"),
    GrammarText("close after the end", "{}}"), GrammarText("line comment", "{} // a"),
    GrammarText("block comment", "/* a */ {}"),
    GrammarText("open comment", "{} /* a"), GrammarText("hash comment", "{} # a"),
    GrammarText("vertical tab", "[\u{B}1]"),
    GrammarText("form feed", "[\u{C}1]"), GrammarText("no-break space", "[\u{A0}1]"),
    GrammarText("line separator", "[\u{2028}1]"),
    GrammarText("no key", "{:1}"), GrammarText("comma before the first member", #"{,"a":1}"#),
    GrammarText("two commas in an object", #"{"a":1,,"b":2}"#),
    GrammarText("semicolon in an object", #"{"a":1;"b":2}"#),
    GrammarText("comma for a value", #"{"a":,"b":1}"#), GrammarText("object as key", "{{}:1}"),
    GrammarText("list as key", "{[]:1}"), GrammarText("true as key", "{true:1}"),
    GrammarText("two keys", #"{"a":"b":1}"#),
    GrammarText("semicolon in an array", "[1;2]"), GrammarText("array not closed", "[[]"),
    GrammarText("array closed twice", "[]]"), GrammarText("colon alone", "[:]"), GrammarText("parentheses", "(1)"),
    GrammarText("object closed as an array", #"{"a":1]"#), GrammarText("comma alone at the top", ","),
    GrammarText("same key", #"{"a":1,"a":2}"#), GrammarText("same key escaped", #"{"a":1,"\u0061":2}"#),
    GrammarText("same key composed", "{\"\u{E9}\":1,\"e\u{301}\":2}"), GrammarText("same empty key", #"{"":1,"":2}"#),
    GrammarText("same key as Kelvin sign", "{\"K\":1,\"\u{212A}\":2}"),
    GrammarText(
      "same key among many", #"{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1,"l":1,"a":1}"#),
  ]

  /// 2: nothing but four characters is white space.
  static let space: [GrammarText] =
    ((0x00...0x1F).filter { ![0x09, 0x0A, 0x0D].contains($0) } + [0x7F, 0x85, 0xA0, 0x2003, 0x2028, 0x3000, 0xFEFF])
    .compactMap(Unicode.Scalar.init).flatMap { scalar in
      [
        GrammarText("U+\(String(scalar.value, radix: 16)) in a list", "[1\(scalar),2]"),
        GrammarText("U+\(String(scalar.value, radix: 16)) before a key", "{\(scalar)\"a\":1}"),
        GrammarText("U+\(String(scalar.value, radix: 16)) at the end", "{}\(scalar)"),
      ]
    }

  /// 3: three words, in small letters.
  static let words: [GrammarText] = [
    GrammarText("capital false", "FALSE"), GrammarText("two words", "truefalse"), GrammarText("none", "None"),
    GrammarText("word and digit", "true1"), GrammarText("cut false", "fals"), GrammarText("cut null", "nul"),
    GrammarText("capital true", "True"),
    GrammarText("capital null", "NULL"), GrammarText("short word", "tru"), GrammarText("long word", "nulls"),
    GrammarText("undefined", "undefined"), GrammarText("yes", "yes"), GrammarText("word without quotes", "[abc]"),
  ]

  /// 6: numbers.
  static let numbers: [GrammarText] = [
    GrammarText("leading zero", "01"), GrammarText("minus leading zero", "-01"), GrammarText("two zeros", "00"),
    GrammarText("plus", "+1"), GrammarText("minus alone", "-"), GrammarText("two minuses", "--1"),
    GrammarText("point first", ".5"),
    GrammarText("point last", "5."), GrammarText("minus point", "-.5"), GrammarText("two points", "1.2.3"),
    GrammarText("point before exponent", "1.e5"), GrammarText("exponent alone", "1e"),
    GrammarText("exponent with sign alone", "1e+"),
    GrammarText("exponent with point", "1e5.5"), GrammarText("exponent alone in an array", "[1e]"),
    GrammarText("e first", "e5"),
    GrammarText("hexadecimal", "0x1F"), GrammarText("NaN", "NaN"), GrammarText("Infinity", "Infinity"),
    GrammarText("minus Infinity", "-Infinity"), GrammarText("letters after digits", "12a"),
    GrammarText("underscores", "1_000"),
    GrammarText("wide digit", "\u{FF11}"), GrammarText("minus and space", "- 1"),
    GrammarText("minus before an exponent", "-e1"),
    GrammarText("two signs in an exponent", "1e+-1"),
    GrammarText("two exponents", "1ee1"),
    GrammarText("fraction without exponent digits", "1.2e"),
    GrammarText("zero with exponent alone", "0e"),
    GrammarText("zero point exponent", "0.e1"),
    GrammarText("plus zero", "+0"),
    GrammarText("minus plus", "-+1"),
    GrammarText("minus behind", "1-"),
    GrammarText("sum", "1+1"),
    GrammarText("binary", "0b1"),
    GrammarText("suffix f", "1f"),
    GrammarText("suffix n", "1n"),
    GrammarText("thousands", "[1,000]"),
    GrammarText("space in a number", "[1 000]"),
    GrammarText("space in an exponent", "[1e 5]"),
    GrammarText("Arabic digit", "\\u{0663}"),
    GrammarText("small infinity", "infinity"),
    GrammarText("not a number, small", "nan"),
    GrammarText("minus minus zero", "--0"),
    GrammarText("leading zero before point", "00.5"),
    GrammarText("leading zero before exponent", "01e5"),
    GrammarText("point in an exponent", "1e.5"),
    GrammarText("comma for a point", "[1,5e]"),
  ]

  /// 7: strings.
  static let strings: [GrammarText] = [
    GrammarText("open string", "\"a"), GrammarText("open after escape", #""a\"#),
    GrammarText("open after escaped quote", #""\""#),
    GrammarText("single quotes", "'a'"), GrammarText("raw line feed", "\"\n\""), GrammarText("raw return", "\"\r\""),
    GrammarText("raw tab", "\"\t\""), GrammarText("raw NUL", "\"\0\""), GrammarText("raw unit separator", "\"\u{1F}\""),
    GrammarText("unknown escape", #""\a""#), GrammarText("hexadecimal escape", #""\x41""#),
    GrammarText("escaped quote of the other kind", #""\'""#),
    GrammarText("capital u", #""\U0041""#), GrammarText("braces", #""\u{41}""#),
    GrammarText("three digits", #""\u041""#),
    GrammarText("no digit", #""\u00G0""#), GrammarText("sign in digits", #""\u+041""#),
    GrammarText("cut escape", #""\u00"#),
    GrammarText("high surrogate alone", #""\ud800""#), GrammarText("low surrogate alone", #""\udc00""#),
    GrammarText("surrogates the wrong way round", #""\udc00\ud800""#),
    GrammarText("two high surrogates", #""\ud800\ud800""#),
    GrammarText("high surrogate and letter", #""\ud800a""#), GrammarText("high surrogate and escape", #""\ud800\n""#),
    GrammarText("high surrogate in a key", #"{"\ud800":1}"#), GrammarText("escape outside a string", #"[\n]"#),
    GrammarText("escaped line feed", "\"\\\n\""),
  ]

  /// 7: every control character as it is, and every escape that there is none of.
  static let escapes: [GrammarText] =
    (0x00..<0x20).map { GrammarText("raw \($0)", content: [$0]) }
    + (0x20..<0x80).filter { !"\"\\/bfnrtu".utf8.contains($0) }.map {
      GrammarText("escape \($0)", content: [0x5C, $0])
    }
    + [#"\u"#, #"\u1"#, #"\u12"#, #"\u123"#, #"\u123g"#, #"\ug123"#, #"\u-123"#, #"\u 123"#, #"\u{12}"#, #"\u0x41"#].map
  {
    GrammarText("escape \($0)", content: Array($0.utf8))
  }

  /// 8.1: UTF-8, without a mark.
  static let encodings: [GrammarText] = [
    GrammarText("byte order mark", "\u{FEFF}{}"),
    GrammarText("UTF-16 with a mark", bytes: [0xFF, 0xFE, 0x7B, 0, 0x7D, 0]),
    GrammarText("UTF-16, big end first", bytes: [0, 0x7B, 0, 0x7D]),
    GrammarText("UTF-16 without a mark", bytes: [0x7B, 0, 0x7D, 0]),
    GrammarText("UTF-32", bytes: [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x30]), GrammarText("Latin-1", content: [0xE9]),
    GrammarText("continuation alone", content: [0x80]), GrammarText("FF", content: [0xFF]),
    GrammarText("FE", content: [0xFE]),
    GrammarText("overlong in two", content: [0xC0, 0xAF]), GrammarText("overlong NUL", content: [0xC0, 0x80]),
    GrammarText("overlong C1", content: [0xC1, 0xBF]), GrammarText("overlong in three", content: [0xE0, 0x80, 0xAF]),
    GrammarText("overlong in four", content: [0xF0, 0x80, 0x80, 0xAF]),
    GrammarText("surrogate in UTF-8", content: [0xED, 0xA0, 0x80]),
    GrammarText("above the last", content: [0xF4, 0x90, 0x80, 0x80]),
    GrammarText("F5", content: [0xF5, 0x80, 0x80, 0x80]),
    GrammarText("five bytes", content: [0xF8, 0x88, 0x80, 0x80, 0x80]), GrammarText("two bytes cut", content: [0xC3]),
    GrammarText("three bytes cut", content: [0xE2, 0x82]), GrammarText("four bytes cut", content: [0xF0, 0x9F, 0x98]),
    GrammarText("cut at the end of the file", bytes: [0x22, 0xF0, 0x9F]),
    GrammarText("bad bytes in a key", bytes: [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D]),
    GrammarText("bad bytes between values", bytes: [0x5B, 0xFF, 0x5D]), GrammarText("NUL alone", bytes: [0]),
    GrammarText("NUL after the end", bytes: [0x7B, 0x7D, 0]),
  ]
}

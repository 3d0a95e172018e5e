/// What a mutator puts in: words of the formats that are read, and what has surprised readers of JSON before.
enum FuzzWords {
  static let all: [[UInt8]] = (numbers + texts + names.map { "\"\($0)\"" } + others).map { Array($0.utf8) }

  /// Bytes that no value is made of.
  static let bytes: [[UInt8]] =
    [
      [0], [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0xEF, 0xBB, 0xBF],
      [0x0D], [0x1B], [0x7F],
    ]
    + [
      "\n", "\r\n", "\t", "\u{B}", "\u{2028}", ",", ":", "{", "}", "[", "]", "\"", "\\", "'", "/", "//", "/*", "*/",
      "#",
      "\\u", "\\ud800", "\\udc00", "e", ".", "-", "+", "0", "=== Shop/objects/A.json\n{}\n",
      "=== Demo/enums/a/../B.json\n", "=== Demo/api.json\n",
    ].map { Array($0.utf8) }

  private static let numbers = [
    "0", "-0", "-0.0", "1", "-1", "7", "20", "2e1", "2E+1", "200e-2", "0e0", "0.0e-5", "1.5", "1e400", "1e-400",
    "1e999999999", "1e-999999999", "1e9223372036854775807", "1e-9223372036854775808", "1e9223372036854775808",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "2147483648",
    "18446744073709551616", "9007199254740993", "1" + String(repeating: "0", count: 310),
    "0."
      + String(
        repeating: "0", count: 310) + "1", "00", "01", "+1", "1.", ".5", "0x10", "NaN", "-Infinity",
  ]

  private static let texts = [
    "\"\"", "\" \"", "\"true\"", "\"-7\"", "\"+5\"", "\"007\"", "\"1e2\"", "\"4112273146798764\"", "\"13\"",
    "\"2026-02-29\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"\\u0061\"", "\"\u{E9}\"", "\"e\u{301}\"",
    "\"K\"", "\"\u{212A}\"", "\"\\n\"", "\"\\/\"", "\"[string]\"", "\"[[Card]]\"", "\"[string: integer]\"",
    "\"[string:[string:Result]]\"", "\"[string: ]\"", "\"a.b\"", "\"a..b\"", "\".\"", "\"1.0.0\"",
    "\"99999999999999999999.0.0\"",
  ]

  /// Keys and words of descriptions, names in them, and names of messages' fields.
  private static let names = [
    "api", "version", "doc", "source", "scalars", "servers", "name", "url", "result", "code", "status", "message",
    "statuses", "unknownStatus", "action", "resultCodes", "endpoint", "kind", "method", "path", "idempotencyKey",
    "request", "response", "fields", "outcomes", "rules", "outcome", "when", "otherwise", "carries", "carriesAny",
    "examples", "object", "enum", "values", "value", "swiftName", "type", "required", "minLength", "maxLength",
    "minimum", "maximum", "minItems", "maxItems", "format", "allowedValues", "knownValues", "fixed", "sensitive",
    "requiredWhen", "presentWhen", "otherNames", "wire", "deprecated", "basis", "advice", "not", "present", "$schema",
    "string", "integer", "boolean", "decimal", "json", "text", "native", "call", "callback", "proceed", "byResultCode",
    "cardNumber",
    "secret", "personalData", "digits", "month", "dateTime", "Result", "Card", "Basket", "Currency", "Demo", "Shop",
    "S", "F", "result.resultCode", "result.resultStatus", "resultCode", "self", "init", "Self", "Type", "description",
    "card", "cardNo", "cvv", "expiryMonth", "title", "count", "rate", "rates", "extra", "extras", "switches", "inner",
    "byName", "lists",
    "personal",
  ]

  private static let others = [
    "true", "false", "null", "{}", "[]", "[[]]", "{\"\":0}", "[1,]", "{\"a\":1,\"a\":2}", "{\"not\":[\"S\"]}",
    "{\"present\":true}", "{\"type\":\"string\",\"doc\":\"A.\"}", "{\"type\":\"[Result]\",\"doc\":\"A.\"}",
    "{\"type\":\"object\",\"doc\":\"A.\",\"fields\":{\"a\":{\"type\":\"integer\",\"doc\":\"B.\"}}}",
  ]
}

import SpecModel
import TextFormats

/// Values of single fields, good and bad.
enum TextSamples {
  static func good(_ format: APITextFormat) -> [String] {
    switch format {
    case .digits: ["0", "12", "007", "1234567890123456789012345678901234567890"]
    case .month: ["01", "09", "10", "12"]
    case .date: ["2026-01-31", "2024-02-29", "2000-02-29"]
    case .dateTime:
      [
        "2019-11-27T12:01:01+08:00", "2026-02-28T00:00:00Z", "2016-12-31T23:59:60Z", "2017-01-01T07:59:60+08:00",
        "2026-06-30T01:02:03.456Z",
      ]
    case .countryCode: ["US", "CN", "ZZ"]
    case .currencyCode: ["USD", "CNY", "XXX"]
    case .url: ["https://shop.example/a?b=c#d", "www.test.com", "app://x", "http://例え.example/é"]
    }
  }

  static func bad(_ format: APITextFormat) -> [String] {
    switch format {
    case .digits: ["", "1a", " 1", "1 ", "-1", "+1", "1.0", "١٢", "１２", "1\u{301}", "1\u{0}"]
    case .month: ["", "0", "1", "00", "13", "1a", "001", " 1", "99", "０１"]
    case .date: ["", "2026-1-31", "2026-02-29", "1900-02-29", "2026-13-01", "2026-04-31", "2026-00-10", "20260131"]
    case .dateTime:
      [
        "", "2019-11-27", "2019-11-27T12:01:01", "2019-11-27 12:01:01Z", "2019-11-27T24:00:00Z",
        "2019-11-27T12:60:00Z", "2019-02-29T12:00:00Z", "2019-11-27T12:01:01+0800", "2019-11-27T12:01:01.Z",
        "2019-11-27T12:01:01+08:00 ", "2019-11-27t12:01:01z", "2016-12-31T23:59:60-11:30", "2019-11-27T12:01:01+24:00",
      ]
    case .countryCode: ["", "U", "USA", "us", "Us", "U1", "ÜS", "U ", "ＵＳ"]
    case .currencyCode: ["", "US", "USDD", "usd", "US1", "ÜSD"]
    case .url: ["", " ", "a b", "a\n", "\ta", "a\u{7F}", "a\u{A0}b", "a\u{2028}b", "a\u{85}b", "a\u{0}b", "a\u{3000}"]
    }
  }

  /// A valid value for one element of `field`, which holds no object.
  static func value(of field: Field) -> Document {
    scalar(text(of: field), field)
  }

  /// `text` as the field's kind of scalar travels.
  static func scalar(_ text: String, _ field: Field) -> Document {
    switch (field.type.element, field.scalarForm) {
    case (.scalar(.boolean), .native): .boolean(text == "true")
    case (.scalar(.integer), .native), (.scalar(.decimal), .native): .number(text)
    case (.scalar(.boolean), .text), (.scalar(.integer), .text), (.scalar(.decimal), .text): .text(text)
    case (.scalar(.string), _), (.scalar(.json), _), (.openEnum, _): .text(text)
    case (.object, _), (.inlineObject, _), (.list, _), (.map, _): .text(text)
    }
  }

  private static func text(of field: Field) -> String {
    if let fixed = field.fixed { return fixed }
    if let first = field.allowedValues?.first { return first }
    switch field.type.element {
    case .scalar(.boolean): return "true"
    case .scalar(.decimal): return "7.50"
    case .scalar(.integer): return String(min(max(7, field.minimum ?? 7), field.maximum ?? 7))
    case .openEnum(let name):
      if let known = Description.values(ofEnum: name).first(where: field.allowsLength) { return known }
    case .scalar(.string), .scalar(.json), .object, .inlineObject, .list, .map: break
    }
    if let format = field.format, let good = good(format).first(where: field.allowsLength) { return good }
    return text(length: min(max(4, field.minLength ?? 0), field.maxLength ?? .max))
  }

  /// Letters, so that no test takes them for a number.
  static func text(length: Int) -> String {
    String(String(repeating: "abcdefghij", count: length / 10 + 1).prefix(length))
  }
}

extension Field {
  var limits: [Limit] { constraints.map(\.limit) }

  var minLength: Int? { limits.compactMap { if case .minLength(let limit) = $0 { limit } else { nil } }.first }
  var maxLength: Int? { limits.compactMap { if case .maxLength(let limit) = $0 { limit } else { nil } }.first }
  var minimum: Int? { limits.compactMap { if case .minimum(let limit) = $0 { Int(limit.text) } else { nil } }.first }
  var maximum: Int? { limits.compactMap { if case .maximum(let limit) = $0 { Int(limit.text) } else { nil } }.first }
  var minItems: Int? { limits.compactMap { if case .minItems(let limit) = $0 { limit } else { nil } }.first }
  var maxItems: Int? { limits.compactMap { if case .maxItems(let limit) = $0 { limit } else { nil } }.first }
  var format: APITextFormat? { limits.compactMap { if case .format(let format) = $0 { format } else { nil } }.first }
  var allowedValues: [String]? {
    limits.compactMap { if case .allowedValues(let values) = $0 { values } else { nil } }.first
  }

  var fewestItems: Int { minItems ?? 0 }

  func allowsLength(of text: String) -> Bool {
    (minLength ?? 0)...(maxLength ?? .max) ~= text.unicodeScalars.count
  }

  /// Whether one element of the field is text, an open value included.
  var holdsText: Bool {
    switch type.element {
    case .scalar(.string), .openEnum: true
    case .scalar, .object, .inlineObject, .list, .map: false
    }
  }

  /// The condition in `requiredWhen` and the one in `presentWhen`, if a message decides it.
  var conditions: [Condition] {
    [requiredWhen, presentWhen].compactMap {
      if case .condition(let condition)? = $0?.form { condition } else { nil }
    }
  }
}

/// A named form of text, as descriptions call it and validation checks it.
public enum APITextFormat: String, CaseIterable, Sendable {
  /// One or more of 0 to 9.
  case digits
  /// 01 to 12.
  case month
  /// YYYY-MM-DD, a day that exists.
  case date
  /// A date and time with an offset (RFC 3339): `2019-11-27T12:01:01+08:00`.
  case dateTime
  /// Two letters A to Z.
  case countryCode
  /// Three letters A to Z.
  case currencyCode
  /// Not empty, no white space, no control characters. Sources show addresses without a scheme.
  case url

  /// Whether `text` has this form.
  public func accepts(_ text: String) -> Bool {
    switch self {
    case .digits: !text.isEmpty && text.utf8.allSatisfy(TextScanner.isDigit)
    case .month: TextScanner.isAll(of: text) { $0.number(digits: 2, in: 1...12) != nil }
    case .date: TextScanner.isAll(of: text) { $0.date() }
    case .dateTime: TextScanner.isAll(of: text) { $0.dateTime() }
    case .countryCode: text.utf8.count == 2 && text.utf8.allSatisfy(TextScanner.isCapital)
    case .currencyCode: text.utf8.count == 3 && text.utf8.allSatisfy(TextScanner.isCapital)
    case .url: !text.isEmpty && TextScanner.hasNoSpaceOrControl(text)
    }
  }

  /// What a text must be, for example "a month from 01 to 12".
  public var words: String {
    switch self {
    case .digits: "digits only"
    case .month: "a month from 01 to 12"
    case .date: "a day that exists, written YYYY-MM-DD"
    case .dateTime: "a date and time with an offset, like 2019-11-27T12:01:01+08:00"
    case .countryCode: "a country code of two capital letters"
    case .currencyCode: "a currency code of three capital letters"
    case .url: "an address without spaces or control characters"
    }
  }

  /// A sentence for documentation, in Markdown.
  package var documentation: String {
    switch self {
    case .digits: "Digits only."
    case .month: "Two digits, `01` to `12`."
    case .date: "A date: `YYYY-MM-DD`."
    case .dateTime: "A date and time with offset, as in `2019-11-27T12:01:01+08:00`."
    case .countryCode: "A country code of two capital letters (ISO 3166)."
    case .currencyCode: "A currency code of three capital letters (ISO 4217)."
    case .url: "An address, with or without a scheme."
    }
  }

  /// Whether this format accepts every text that `other` accepts.
  package func includes(_ other: APITextFormat) -> Bool {
    switch self {
    // Every format is a text without white space that is not empty, and an address is nothing more.
    case .url: true
    case .digits: other == .digits || other == .month
    case .month, .date, .dateTime, .countryCode, .currencyCode: other == self
    }
  }
}

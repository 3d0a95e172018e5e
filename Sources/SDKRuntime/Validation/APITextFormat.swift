/// A named form of text.
public enum APITextFormat: UInt8, Sendable {
  case any
  /// One or more of 0 to 9.
  case digits
  /// 01 to 12.
  case month
  /// YYYY-MM-DD, a day that exists.
  case date
  /// ISO 8601 with an offset: `2019-11-27T12:01:01+08:00`.
  case dateTime
  /// Two letters A to Z.
  case countryCode
  /// Three letters A to Z.
  case currencyCode
  /// Not empty, no white space, no control characters.
  case url
}

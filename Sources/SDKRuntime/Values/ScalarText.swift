/// Booleans and integers as text.
enum ScalarText {
  /// Exactly `true` or `false`.
  static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// A whole number in decimal digits, with a sign or without.
  static func integer(_ text: String) -> Int? {
    Int(text)
  }

  /// A JSON number without a fraction that fits, in any spelling: `20`, `2e1` and `20.0` are the same number.
  ///
  /// Counted in digits, as `JSONDecoder` does it, and not by way of `Double`, which loses digits.
  static func integer(number text: String) -> Int? {
    if let plain = Int(text) { return plain }
    let parts = text.split(whereSeparator: { $0 == "e" || $0 == "E" })
    guard let mantissa = parts.first, parts.count < 3 else { return nil }
    var digits = mantissa.filter { $0 != "." }
    guard digits.contains(where: { $0 != "0" && $0 != "-" }) else { return 0 }
    // Not by its absolute value, which the least integer has none of.
    guard var exponent = parts.count == 1 ? 0 : Int(parts[1]), -1_000_000 < exponent, exponent < 1_000_000 else {
      return nil
    }
    if let point = mantissa.firstIndex(of: ".") {
      exponent -= mantissa.distance(from: point, to: mantissa.endIndex) - 1
    }
    while digits.last == "0" {
      digits.removeLast()
      exponent += 1
    }
    guard var value = Int(digits), (0...18).contains(exponent) else { return nil }
    for _ in 0..<exponent {
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      guard !overflows else { return nil }
      value = product
    }
    return value
  }
}

/// How booleans and numbers are written: as the description orders for each field, or all in one form.
public enum APIScalarForm: Sendable, Hashable, CaseIterable {
  /// As the description says, field by field.
  case described
  /// Every boolean and number as JSON's own literal, as the vendor's SDKs do it.
  case native
  /// Every boolean and number as a JSON string.
  case text
}

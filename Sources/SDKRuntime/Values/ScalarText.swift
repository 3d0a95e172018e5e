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
  /// What is not in plain digits goes by way of `Double`, as with `JSONDecoder`.
  static func integer(number text: String) -> Int? {
    Int(text) ?? Double(text).flatMap(wholeNumber)
  }

  /// `Int(exactly:)` without its call of the C library's `trunc`: on Linux a program that imports neither Foundation nor
  /// Glibc does not link with that.
  private static func wholeNumber(_ number: Double) -> Int? {
    guard number >= -0x1p63, number < 0x1p63 else { return nil }
    let integer = Int(number)
    return Double(integer) == number ? integer : nil
  }
}

/// How booleans and integers are written: as the description orders for each field, or all in one form.
public enum ScalarForm: Sendable, Hashable, CaseIterable {
  /// As the description says, field by field.
  case described
  /// Every boolean and integer as JSON's own literal, as the vendor's SDKs do it.
  case native
  /// Every boolean and integer as a JSON string.
  case text
}

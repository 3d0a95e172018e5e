public import SDKRuntime

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension APIDecimal {
  /// The same number as Foundation has it; `nil` if it has more than 38 digits, or is too large or too small for that.
  public var decimalValue: Decimal? {
    let (digits, exponent) = precision
    guard digits <= 38, (-128...127).contains(exponent) else { return nil }
    return Decimal(string: text)
  }

  /// - Returns: `nil` if `value` is no number, or has more digits than this type when it is written without an exponent.
  public init?(_ value: Decimal) { self.init("\(value)") }
}

/// An exact decimal number, such as an exchange rate or a score.
///
/// It keeps its digits as they came and compares by value: `7.80` stays `7.80`, and is equal to `7.8`. A literal is the
/// number in quotes, because Swift rounds a literal like `0.1`:
///
///     let rate: APIDecimal = "7.80"
///
/// A number has at most 100 digits and an exponent from -999 to 999. Anything beyond is not a number for this type, so
/// a message cannot make comparing it expensive.
public struct APIDecimal: Sendable, LosslessStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The number as it came, or as it was written: as JSON writes numbers, without white space.
  public let text: String

  /// The number that `text` spells, if JSON would accept it as a number: `-12.50`, `0`, `1e-7`. `nil` for any other text,
  /// also for `+1`, `.5`, `1,000` and `007`, and for a number beyond the limits of the type.
  public init?(_ text: String) {
    guard DecimalValue(text) != nil else { return nil }
    self.text = text
  }

  public init(_ value: Int) { text = "\(value)" }

  public var description: String { text }

  public var debugDescription: String { text }

  /// Nothing below the number, so that a dump does not show it twice.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// The nearest binary number: 0 for one that is too small, and infinite for one that is too large.
  public var doubleValue: Double { Double(text) ?? .nan }

  /// The value, for comparing. There is one for every text that an initializer accepted.
  private var value: DecimalValue { DecimalValue(text) ?? .zero }
}

extension APIDecimal: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}

extension APIDecimal: ExpressibleByStringLiteral {
  /// - Precondition: The literal is a number that `init(_:)` accepts.
  public init(stringLiteral text: String) {
    precondition(DecimalValue(text) != nil, "not a decimal number: \(text.debugDescription)")
    self.text = text
  }
}

extension APIDecimal: Hashable, Comparable {
  public static func == (left: APIDecimal, right: APIDecimal) -> Bool {
    left.text == right.text || left.value == right.value
  }

  public static func < (left: APIDecimal, right: APIDecimal) -> Bool { left.value < right.value }

  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

/// As text, in which no decoder and no encoder rounds it. A number is decoded too, if its type has kept all digits.
extension APIDecimal: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self), let number = APIDecimal(text) {
      self = number
    } else if let value = try? container.decode(Int.self) {
      self.init(value)
    } else if let number = APIDecimal(exactly: try container.decode(Double.self)) {
      self = number
    } else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a decimal number with all its digits")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension APIDecimal {
  /// The number that a decoder has read as `value`, if it has at most 15 digits: so many survive the way through a
  /// `Double`. Of one with more, digits are lost.
  package init?(exactly value: Double) {
    guard value.isFinite, let decimal = DecimalValue("\(value)"), decimal.digits.count <= APIDecimal.digitsOfDouble
    else {
      return nil
    }
    let text = "\(value)"
    self.text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The value as a `Double` that an encoder writes with the same digits; `nil` if it has too many, or is too large.
  package var exactDouble: Double? {
    let double = doubleValue
    return APIDecimal(exactly: double) == self ? double : nil
  }

  /// How many digits the number has without zeros at its ends, and the power of ten of the last one.
  package var precision: (digits: Int, exponent: Int) {
    let value = value
    return (value.digits.count, value.magnitude - value.digits.count)
  }

  /// Every number of so many digits survives the way through a `Double`.
  private static let digitsOfDouble = 15
}

/// What a decimal number is worth: `0.digits × 10^magnitude`. Numbers with the same value are the same here.
struct DecimalValue: Hashable {
  static let digitLimit = 100
  static let exponentLimit = 999

  let isNegative: Bool
  /// Decimal digits from 0 to 9, the first and the last of which are not 0; none for zero.
  let digits: [UInt8]
  let magnitude: Int

  static let zero = DecimalValue(isNegative: false, digits: [], magnitude: 0)

  private init(isNegative: Bool, digits: [UInt8], magnitude: Int) {
    self.isNegative = isNegative
    self.digits = digits
    self.magnitude = magnitude
  }

  /// The value of a text that is a number in JSON: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`; `nil` for any
  /// other text, and beyond the limits.
  init?(_ text: String) {
    var rest = text[...].utf8
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    let whole = Self.digits(&rest)
    guard whole.count == 1 || whole.first != 0, !whole.isEmpty else { return nil }
    var fraction: [UInt8] = []
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = Self.digits(&rest)
      guard !fraction.isEmpty else { return nil }
    }
    var exponent = 0
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      guard let size = Self.exponent(&rest) else { return nil }
      exponent = size
    }
    let all = whole + fraction
    guard rest.isEmpty, all.count <= Self.digitLimit else { return nil }
    guard let first = all.firstIndex(where: { $0 != 0 }), let last = all.lastIndex(where: { $0 != 0 }) else {
      self = .zero
      return
    }
    self.init(isNegative: isNegative, digits: Array(all[first...last]), magnitude: whole.count - first + exponent)
  }

  /// The next digits, at most one more than a number may have.
  private static func digits(_ rest: inout Substring.UTF8View) -> [UInt8] {
    let digits = rest.prefix(digitLimit + 1).prefix(while: TextScanner.isDigit)
    rest = rest[digits.endIndex...]
    return digits.map { $0 - UInt8(ascii: "0") }
  }

  /// What comes after the `e`.
  private static func exponent(_ rest: inout Substring.UTF8View) -> Int? {
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let digits = digits(&rest)
    let size = digits.reduce(0) { min($0 * 10 + Int($1), exponentLimit + 1) }
    guard !digits.isEmpty, size <= exponentLimit else { return nil }
    return isNegative ? -size : size
  }
}

extension DecimalValue: Comparable {
  static func < (left: DecimalValue, right: DecimalValue) -> Bool {
    guard left.isNegative == right.isNegative else { return left.isNegative }
    return left.isNegative ? right.isSmaller(than: left) : left.isSmaller(than: right)
  }

  /// Whether this one is nearer to zero.
  private func isSmaller(than other: DecimalValue) -> Bool {
    guard !digits.isEmpty, !other.digits.isEmpty else { return digits.isEmpty && !other.digits.isEmpty }
    guard magnitude == other.magnitude else { return magnitude < other.magnitude }
    return digits.lexicographicallyPrecedes(other.digits)
  }
}

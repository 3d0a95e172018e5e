/// Reads a text from its beginning, byte by byte.
struct TextScanner {
  private var rest: Substring.UTF8View

  private init(_ text: String) {
    rest = Substring(text).utf8
  }

  /// Whether `read` succeeds and leaves nothing of `text`.
  static func isAll(of text: String, _ read: (inout TextScanner) -> Bool) -> Bool {
    var scanner = TextScanner(text)
    return read(&scanner) && scanner.rest.isEmpty
  }

  /// The number that the next `count` bytes make, if they are digits and it is in `range`.
  mutating func number(digits count: Int, in range: ClosedRange<Int>) -> Int? {
    var number = 0
    for _ in 0..<count {
      guard let byte = rest.popFirst(), Self.isDigit(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return range.contains(number) ? number : nil
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    rest.popFirst() == UInt8(ascii: character)
  }

  /// YYYY-MM-DD, a day of the Gregorian calendar.
  mutating func date() -> Bool {
    guard let year = number(digits: 4, in: 0...9999), skip("-"), let month = number(digits: 2, in: 1...12), skip("-"),
      let day = number(digits: 2, in: 1...31)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 2: return day <= (isLeap ? 29 : 28)
    case 4, 6, 9, 11: return day <= 30
    case _: return true
    }
  }

  /// A date, `T`, hh:mm:ss, perhaps a fraction, and `Z` or an offset.
  ///
  /// The second 60 is a leap second, which RFC 3339 allows, and so it must be the last one of a day in UTC.
  mutating func dateTime() -> Bool {
    guard date(), skip("T"), let minutes = time(), skip(":"), let second = number(digits: 2, in: 0...60) else {
      return false
    }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      let fraction = rest.prefix(while: Self.isDigit)
      guard !fraction.isEmpty else { return false }
      rest = rest[fraction.endIndex...]
    }
    guard let offset = offset() else { return false }
    let minutesInDay = 24 * 60
    return second < 60 || (minutes - offset + minutesInDay) % minutesInDay == minutesInDay - 1
  }

  /// `Z`, or `+hh:mm` or `-hh:mm`, in minutes.
  private mutating func offset() -> Int? {
    switch rest.popFirst() {
    case UInt8(ascii: "Z"): 0
    case UInt8(ascii: "+"): time()
    case UInt8(ascii: "-"): time().map { -$0 }
    case _: nil
    }
  }

  /// hh:mm, in minutes.
  private mutating func time() -> Int? {
    guard let hour = number(digits: 2, in: 0...23), skip(":"), let minute = number(digits: 2, in: 0...59) else {
      return nil
    }
    return hour * 60 + minute
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  static func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  /// Whether `text` has neither white space nor control characters. Addresses are nearly always ASCII, whose bytes tell.
  static func hasNoSpaceOrControl(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } || !text.unicodeScalars.contains(where: isSpaceOrControl)
  }

  private static func isSpaceOrControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
  }
}

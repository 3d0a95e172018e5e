import SpecModel

/// The named forms of text.
enum FormatRules {
  static func isMatch(_ text: String, _ format: Format) -> Bool {
    if format == .url { return isURL(text) }
    let bytes = Array(text.utf8)
    switch format {
    case .digits: return !bytes.isEmpty && bytes.allSatisfy(isDigit)
    case .month: return bytes.count == 2 && number(bytes[...]).map { (1...12).contains($0) } == true
    case .date: return isDate(bytes[...])
    case .dateTime: return isDateTime(bytes[...])
    case .countryCode: return bytes.count == 2 && bytes.allSatisfy(isCapital)
    case .currencyCode: return bytes.count == 3 && bytes.allSatisfy(isCapital)
    case .url: return isURL(text)
    }
  }

  private static func isURL(_ text: String) -> Bool {
    !text.isEmpty && !text.unicodeScalars.contains(where: isSpaceOrControl)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A
  }

  private static func isSpaceOrControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy(isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// YYYY-MM-DD, a day that exists.
  private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = number(parts[0]), let month = number(parts[1]),
      let day = number(parts[2]), (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day >= 1 && day <= days[month - 1]
  }

  /// A date, `T`, a time with seconds, and an offset.
  private static func isDateTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 20, isDate(bytes.prefix(10)), bytes[10] == UInt8(ascii: "T") else { return false }
    let time = bytes[11..<19].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard time.map(\.count) == [2, 2, 2], isWithin(time[0], 23), isWithin(time[1], 59), isWithin(time[2], 59) else {
      return false
    }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      guard !fraction.isEmpty else { return false }
      rest = rest[fraction.endIndex...]
    }
    if rest.elementsEqual([UInt8(ascii: "Z")]) { return true }
    guard let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return false }
    let offset = rest.dropFirst().split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return offset.map(\.count) == [2, 2] && isWithin(offset[0], 23) && isWithin(offset[1], 59)
  }

  private static func isWithin(_ digits: ArraySlice<UInt8>, _ limit: Int) -> Bool {
    number(digits).map { $0 <= limit } == true
  }
}

extension Format {
  /// What a text of the format is.
  var expectation: String {
    switch self {
    case .digits: "digits alone"
    case .month: "a month from 01 to 12"
    case .date: "a day that exists, written YYYY-MM-DD"
    case .dateTime: "a date and time with an offset, like 2019-11-27T12:01:01+08:00"
    case .countryCode: "two capital letters"
    case .currencyCode: "three capital letters"
    case .url: "an address without spaces and control characters"
    }
  }
}

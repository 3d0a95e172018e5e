/// The named forms of text, checked on its UTF-8 bytes.
enum TextFormats {
  static func holds(_ format: APITextFormat, _ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      switch format {
      case .any: true
      case .digits: !bytes.isEmpty && bytes.allSatisfy(isDigit)
      case .month: bytes.count == 2 && (1...12).contains(number(bytes, 0, 2) ?? 0)
      case .date: bytes.count == 10 && isDate(bytes)
      case .dateTime: isDateTime(bytes)
      case .countryCode: bytes.count == 2 && bytes.allSatisfy(isCapital)
      case .currencyCode: bytes.count == 3 && bytes.allSatisfy(isCapital)
      case .url: isAddress(bytes)
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

  /// The number that `count` digits from `start` make, or `nil` if they are none.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    var value = 0
    for index in start..<start + count {
      guard isDigit(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
    }
    return value
  }

  /// YYYY-MM-DD at the start of `bytes`, a day of the Gregorian calendar.
  private static func isDate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let year = number(bytes, 0, 4), let month = number(bytes, 5, 2), let day = number(bytes, 8, 2),
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (1...days).contains(day)
  }

  /// A date, `T`, hh:mm:ss, perhaps a fraction, and `Z` or an offset.
  private static func isDateTime(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 20, isDate(bytes), bytes[10] == UInt8(ascii: "T"), isTime(bytes, 11),
      bytes[16] == UInt8(ascii: ":"), let second = number(bytes, 17, 2), second <= 60
    else { return false }
    var index = 19
    if bytes[index] == UInt8(ascii: ".") {
      let start = index + 1
      index = start
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      guard index > start, index < bytes.count else { return false }
    }
    if bytes[index] == UInt8(ascii: "Z") { return index + 1 == bytes.count }
    guard bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") else { return false }
    return index + 6 == bytes.count && isTime(bytes, index + 1)
  }

  /// hh:mm at `start`.
  private static func isTime(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard let hour = number(bytes, start, 2), let minute = number(bytes, start + 3, 2) else { return false }
    return hour < 24 && minute < 60 && bytes[start + 2] == UInt8(ascii: ":")
  }

  private static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var all: UInt8 = 0
    for byte in bytes {
      if byte <= 0x20 || byte == 0x7F { return false }
      all |= byte
    }
    return !bytes.isEmpty && (all < 0x80 || !hasWideSpace(bytes))
  }

  private static func hasWideSpace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
      $0.properties.isWhitespace || $0.properties.generalCategory == .control
    }
  }
}

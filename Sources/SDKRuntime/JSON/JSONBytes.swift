/// Looks at the bytes of JSON text eight at a time.
enum JSONBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first index from `start` on of a byte that a string literal cannot hold as it is (a quote, a backslash, a
  /// control character), or that is not ASCII if `stopsAtNonASCII`; else the end.
  @inline(__always)
  static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, stopsAtNonASCII: Bool) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let count = bytes.count
    var index = start
    while index &+ 8 <= count {
      // Eight bytes from `index` lie within the buffer.
      let loaded = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      let word = UInt64(littleEndian: loaded)
      let marks = stopsAtNonASCII ? notPlain(word) : special(word)
      if marks != 0 { return index &+ marks.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < count {
      let byte = base[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
      if stopsAtNonASCII, byte >= 0x80 { return index }
      index &+= 1
    }
    return index
  }

  /// Copies up to `count` bytes, as long as they are ASCII that a string literal can hold as it is, and gives the
  /// number of those copied.
  ///
  /// There is room for `count` bytes at `target`; those behind the copied ones get any value.
  @inline(__always)
  static func copyPlain(_ source: UnsafePointer<UInt8>, _ count: Int, to target: UnsafeMutablePointer<UInt8>) -> Int {
    var index = 0
    while index &+ 8 <= count {
      // Eight bytes from `index` lie within both.
      let loaded = UnsafeRawPointer(source + index).loadUnaligned(as: UInt64.self)
      UnsafeMutableRawPointer(target + index).storeBytes(of: loaded, as: UInt64.self)
      let marks = notPlain(UInt64(littleEndian: loaded))
      if marks != 0 { return index &+ marks.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < count {
      let byte = source[index]
      if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
      target[index] = byte
      index &+= 1
    }
    return index
  }

  /// Whether `count` bytes are the same at both places.
  @inline(__always)
  static func areEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    func differ<Word: FixedWidthInteger>(_ type: Word.Type, at index: Int) -> Bool {
      UnsafeRawPointer(left + index).loadUnaligned(as: type) != UnsafeRawPointer(right + index).loadUnaligned(as: type)
    }
    var index = 0
    while index &+ 8 <= count {
      if differ(UInt64.self, at: index) { return false }
      index &+= 8
    }
    // The last eight bytes, or four, may overlap with those before.
    if count >= 8 { return index == count || !differ(UInt64.self, at: count &- 8) }
    if count >= 4 { return !differ(UInt32.self, at: 0) && !differ(UInt32.self, at: count &- 4) }
    while index < count {
      if left[index] != right[index] { return false }
      index &+= 1
    }
    return true
  }

  /// Like ``special(_:)``, for a byte that is not ASCII as well: then nothing has to be done so that such a byte is not
  /// taken for another one.
  @inline(__always)
  private static func notPlain(_ word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    return ((quotes &- ones) | (backslashes &- ones) | (word &- ones &* 0x20) | word) & highs
  }

  /// The high bit of the lowest byte in `word` that is a quote, a backslash or below the space; bits above that one
  /// mean nothing. 0 if there is none.
  @inline(__always)
  private static func special(_ word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let hasQuote = (quotes &- ones) & ~quotes
    let hasBackslash = (backslashes &- ones) & ~backslashes
    let hasControl = (word &- ones &* 0x20) & ~word
    return (hasQuote | hasBackslash | hasControl) & highs
  }
}

/// UTF-8 bytes to look at, one or eight at a time. Every access is checked here, in all builds.
struct JSONInput {
  private let bytes: UnsafeBufferPointer<UInt8>
  let count: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    count = bytes.count
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    return bytes[index]
  }

  /// The eight bytes from `index` on, the first one lowest.
  @inline(__always)
  private func eight(at index: Int) -> UInt64 {
    precondition(index >= 0 && index <= count &- 8)
    return UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The first index from `start` on of a byte that a string literal cannot hold as it is (a quote, a backslash, a
  /// control character), or that is not ASCII if `stopsAtNonASCII`; else the end.
  @inline(__always)
  func plainEnd(from start: Int, stopsAtNonASCII: Bool) -> Int {
    var index = start
    while index &+ 8 <= count {
      let word = eight(at: index)
      let marks = stopsAtNonASCII ? JSONInput.notPlain(word) : JSONInput.special(word)
      if marks != 0 { return index &+ marks.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < count {
      let byte = self[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
      if stopsAtNonASCII, byte >= 0x80 { return index }
      index &+= 1
    }
    return index
  }

  /// Whether the bytes from `start` on are exactly those of `text`, and as many as `length`.
  @inline(__always)
  func equals(from start: Int, length: Int, _ text: JSONInput) -> Bool {
    guard length == text.count else { return false }
    var index = 0
    while index &+ 8 <= length {
      if eight(at: start &+ index) != text.eight(at: index) { return false }
      index &+= 8
    }
    // The last eight bytes may overlap with those before.
    if index > 0 { return index == length || eight(at: start &+ length &- 8) == text.eight(at: length &- 8) }
    while index < length {
      if self[start &+ index] != text[index] { return false }
      index &+= 1
    }
    return true
  }

  /// Appends the bytes from `start` to `end` to `target`.
  @inline(__always)
  func append(from start: Int, to end: Int, to target: inout [UInt8]) {
    precondition(start >= 0 && start <= end && end <= count)
    target.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
  }

  /// Six bits that differ for most pairs of names; made from the length and the outer bytes, so that it costs nothing.
  @inline(__always)
  func hash(from start: Int, length: Int) -> UInt8 {
    guard length > 0 else { return 0 }
    let first = self[start]
    let last = self[start &+ length &- 1]
    let middle = self[start &+ length / 2]
    return (UInt8(truncatingIfNeeded: length) &* 7 &+ first &* 5 &+ last &* 3 &+ middle) & 63
  }
}

extension JSONInput {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

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

extension String {
  /// Hands the UTF-8 bytes to `body`.
  @inline(__always)
  func withInput<Result>(_ body: (JSONInput) -> Result) -> Result {
    var text = self
    return text.withUTF8 { body(JSONInput($0)) }
  }
}

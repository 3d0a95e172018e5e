import SpecModel

/// Finds keys by their text: a table with open places, so that most keys are found by one comparison.
struct KeyTable {
  /// What every parser looks into.
  static let all = KeyTable()

  private struct Entry {
    var key: Key
    var spelling: StaticString
  }

  /// A power of two, several times the number of keys.
  private static let size = 256

  private var entries: [Entry?]

  private init() {
    entries = Array(repeating: nil, count: Self.size)
    for key in Key.allCases {
      var place = Self.place(
        ofLength: key.spelling.utf8CodeUnitCount, first: key.spelling.utf8Start[0],
        last: key.spelling.utf8Start[key.spelling.utf8CodeUnitCount - 1])
      while entries[place] != nil { place = (place + 1) % Self.size }
      entries[place] = Entry(key: key, spelling: key.spelling)
    }
  }

  /// The key that is written `text`.
  func key(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Key? {
    guard let first = text.first, let last = text.last else { return nil }
    var place = Self.place(ofLength: text.count, first: first, last: last)
    while let entry = entries[place] {
      if entry.spelling.utf8CodeUnitCount == text.count, text.elementsEqual(entry.spelling.bytes) { return entry.key }
      place = (place + 1) % Self.size
    }
    return nil
  }

  private static func place(ofLength length: Int, first: UInt8, last: UInt8) -> Int {
    (length &* 41 &+ Int(first) &* 7 &+ Int(last) &* 3) % size
  }
}

/// A set of keys.
struct KeySet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Whether the key was not in the set before.
  @discardableResult
  @inline(__always)
  mutating func insert(_ key: Key) -> Bool {
    let bit: UInt64 = 1 << UInt64(key.rawValue & 63)
    if key.rawValue < 64 {
      defer { low |= bit }
      return low & bit == 0
    } else {
      defer { high |= bit }
      return high & bit == 0
    }
  }

  @inline(__always)
  func contains(_ key: Key) -> Bool {
    let word = key.rawValue < 64 ? low : high
    return word & (1 << UInt64(key.rawValue & 63)) != 0
  }

  func isSubset(of other: KeySet) -> Bool {
    low & ~other.low == 0 && high & ~other.high == 0
  }
}

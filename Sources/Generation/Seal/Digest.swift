/// 128 bits that stand for files, each with its name: the digest of several files is the sum of theirs, whatever their
/// order.
///
/// Two multiplications for 16 bytes, and so several times as quick as what cryptography would ask for. The seed keeps
/// whoever writes a description from making two with the same digest.
struct Digest: Equatable {
  private(set) var first: UInt64 = 0
  private(set) var second: UInt64 = 0
  /// Of the files that were added.
  private(set) var byteCount = 0
  private let seed: UInt64

  /// Of no files.
  init(seed: UInt64) {
    self.seed = seed
  }

  /// One that was noted.
  init(seed: UInt64, first: UInt64, second: UInt64, byteCount: Int) {
    self.seed = seed
    self.byteCount = byteCount
    self.first = first
    self.second = second
  }

  mutating func add(_ name: String, _ bytes: [UInt8]) {
    var mixer = Mixer(seed: seed)
    var name = name
    name.withUTF8 { mixer.mix(UnsafeRawBufferPointer($0)) }
    bytes.withUnsafeBytes { mixer.mix($0) }
    first &+= mixer.first
    second &+= mixer.second
    byteCount += bytes.count
  }

  private struct Mixer {
    var first: UInt64
    var second: UInt64
    private let firstKey: UInt64
    private let secondKey: UInt64

    init(seed: UInt64) {
      firstKey = seed &+ 0x9e37_79b9_7f4a_7c15
      secondKey = seed &+ 0xd1b5_4a32_d192_ed03
      first = ~seed
      second = seed
    }

    /// The length goes first, so that no two texts run into each other, and the last block may be filled with zeros.
    mutating func mix(_ bytes: UnsafeRawBufferPointer) {
      mix(UInt64(bytes.count), 0)
      var index = 0
      while index + 16 <= bytes.count {
        mix(
          bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self),
          bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
        index += 16
      }
      guard index < bytes.count else { return }
      var last: (UInt64, UInt64) = (0, 0)
      withUnsafeMutableBytes(of: &last) { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[index...])) }
      mix(last.0, last.1)
    }

    private mutating func mix(_ left: UInt64, _ right: UInt64) {
      first = Self.folded(first ^ left, right ^ firstKey)
      second = Self.folded(second ^ right, left ^ secondKey)
    }

    private static func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
      let product = left.multipliedFullWidth(by: right)
      return product.high ^ product.low
    }
  }
}

/// The bytes of a file while they are put together. One buffer serves for all files, one after the other.
struct OutputBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  /// Empty, with room for `capacity` bytes.
  init(capacity: Int) {
    start = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit {
    start.deallocate()
  }

  /// The first `count` bytes.
  func bytes(_ count: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: start, count: count))
  }

  mutating func removeAll() {
    count = 0
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ part: UnsafeBufferPointer<UInt8>) {
    guard let first = part.baseAddress else { return }
    if capacity - count < part.count { grow(by: part.count) }
    (start + count).update(from: first, count: part.count)
    count += part.count
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append($0) }
  }

  @inline(__always)
  mutating func append(_ text: borrowing SwiftText) {
    text.withBytes { append($0) }
  }

  mutating func append(spaces: Int) {
    if capacity - count < spaces { grow(by: spaces) }
    (start + count).update(repeating: UInt8(ascii: " "), count: spaces)
    count += spaces
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}

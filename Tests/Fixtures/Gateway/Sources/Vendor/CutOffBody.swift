import FlyingSocks

/// A body whose connection ends before all of it is sent.
struct CutOffBody: AsyncBufferedSequence {
  typealias Element = UInt8

  struct Ended: Error {}

  struct Iterator: AsyncBufferedIteratorProtocol {
    var bytes: [UInt8]?

    mutating func next() async throws -> UInt8? { throw Ended() }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      guard let sent = bytes else { throw Ended() }
      bytes = nil
      return sent
    }
  }

  let sent: [UInt8]

  func makeAsyncIterator() -> Iterator { Iterator(bytes: sent) }
}

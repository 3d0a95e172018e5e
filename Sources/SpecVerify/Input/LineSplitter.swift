/// Cuts at line feeds: after a broken line the next one is read.
struct LineSplitter {
  private var line: [UInt8] = []
  private var isTooLong = false
  private var number = 1
  private var entries = 0

  var keptCount: Int { line.count }

  mutating func add(_ bytes: ArraySlice<UInt8>, _ receive: (EntrySplitter.Event) -> Void) {
    var rest = bytes
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      append(rest[..<end])
      emit(receive)
      rest = rest[(end + 1)...]
    }
    append(rest)
  }

  mutating func finish(_ receive: (EntrySplitter.Event) -> Void) {
    emit(receive)
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    if line.count + bytes.count > EntrySplitter.sizeLimit { isTooLong = true }
    if isTooLong { line = [] } else { line += bytes }
  }

  private mutating func emit(_ receive: (EntrySplitter.Event) -> Void) {
    defer {
      line.removeAll(keepingCapacity: line.count < 1 << 20)
      isTooLong = false
      number += 1
    }
    guard isTooLong || !line.allSatisfy(EntrySplitter.isSpace) else { return }
    entries += 1
    let place = EntryPlace(line: number, number: entries)
    receive(isTooLong ? .skipped(.tooLarge, place) : .entry(line, place))
  }
}

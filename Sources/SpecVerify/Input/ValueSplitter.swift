/// Cuts a stream at the brackets of its values.
struct ValueSplitter {
  private typealias Event = EntrySplitter.Event

  /// The open objects and lists, outermost first, as the bytes that close them.
  private var closers: [UInt8] = []
  private var isInString = false
  private var isEscaped = false
  private var line = 1
  private var entries = 0
  /// The entry so far, and where it began.
  private var entry: [UInt8] = []
  private var entryLine = 0
  private var isInEntry = false
  private var isTooLarge = false
  /// How many objects and lists are around an entry.
  private var entryDepth = 0
  /// The depth of entries behind those of a HAR file, where there are none.
  private static let nowhere = Int.max
  /// The last text in each of the outer two objects, cut short: the way to the entries of a HAR file.
  private var lastTexts: [[UInt8]] = [[], []]

  var keptCount: Int { entry.count }

  /// Takes the next bytes; `false` if nothing can be made of what follows.
  mutating func add(_ bytes: ArraySlice<UInt8>, _ receive: (EntrySplitter.Event) -> Void) -> Bool {
    var start = bytes.startIndex
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isInString {
        readInString(byte)
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        begin(at: index, &start)
        isInString = true
        if closers.count <= 2, !closers.isEmpty { lastTexts[closers.count - 1] = [] }
      case UInt8(ascii: "{"):
        begin(at: index, &start)
        closers.append(UInt8(ascii: "}"))
      case UInt8(ascii: "["):
        if openList() { start = index + 1 } else { begin(at: index, &start) }
        closers.append(UInt8(ascii: "]"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard close(byte, at: index, of: bytes, &start, receive) else { return false }
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        if isInEntry, closers.count == entryDepth {
          endScalar(bytes[start..<index], receive)
          start = index + 1
        }
      case _ where EntrySplitter.isSpace(byte):
        if isInEntry, closers.count == entryDepth, entryDepth == 0 {
          endScalar(bytes[start..<index], receive)
          start = index + 1
        }
      case _:
        begin(at: index, &start)
      }
    }
    if isInEntry { append(bytes[start...]) }
    return true
  }

  /// Closes the innermost object or list; `false` if `byte` closes something else.
  private mutating func close(
    _ byte: UInt8, at index: Int, of bytes: ArraySlice<UInt8>, _ start: inout Int,
    _ receive: (EntrySplitter.Event) -> Void
  ) -> Bool {
    if isInEntry, closers.count == entryDepth { endScalar(bytes[start..<index], receive) }
    guard closers.popLast() == byte else {
      receive(.skipped(.invalidJSON, EntryPlace(line: line, number: entries + 1)))
      return false
    }
    if isInEntry, closers.count == entryDepth {
      append(bytes[start...index])
      end(receive)
      start = index + 1
    }
    if closers.isEmpty { entryDepth = 0 } else if closers.count < entryDepth { entryDepth = Self.nowhere }
    return true
  }

  /// Whether `text` is one object and nothing else, by its brackets and quotes.
  static func isWholeObject(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.last(where: { !EntrySplitter.isSpace($0) }) == UInt8(ascii: "}") else { return false }
    var splitter = ValueSplitter()
    return splitter.add(text) { _ in } && splitter.closers.isEmpty && !splitter.isInString
  }

  mutating func finish(_ receive: (EntrySplitter.Event) -> Void) {
    if isInEntry || !closers.isEmpty {
      if closers.isEmpty { return end(receive) }
      receive(.skipped(.cutOff, EntryPlace(line: isInEntry ? entryLine : line, number: entries + 1)))
    }
  }

  private mutating func readInString(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
      return
    }
    if closers.count <= 2, !closers.isEmpty, lastTexts[closers.count - 1].count < 16 {
      lastTexts[closers.count - 1].append(byte)
    }
  }

  /// Whether the list that opens holds entries, and is none itself.
  private mutating func openList() -> Bool {
    if closers.isEmpty, !isInEntry {
      entryDepth = 1
      return true
    }
    guard closers.count == 2, entryDepth == 0, lastTexts[0].elementsEqual("log".utf8),
      lastTexts[1].elementsEqual("entries".utf8), closers.allSatisfy({ $0 == UInt8(ascii: "}") })
    else { return false }
    isInEntry = false
    isTooLarge = false
    entry = []
    entryDepth = 3
    return true
  }

  private mutating func begin(at index: Int, _ start: inout Int) {
    guard !isInEntry, closers.count == entryDepth else { return }
    isInEntry = true
    entryLine = line
    entry.removeAll(keepingCapacity: entry.count < 1 << 20)
    start = index
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    if entry.count + bytes.count > EntrySplitter.sizeLimit { isTooLarge = true }
    if isTooLarge { entry = [] } else { entry += bytes }
  }

  private mutating func endScalar(_ bytes: ArraySlice<UInt8>, _ receive: (EntrySplitter.Event) -> Void) {
    append(bytes)
    end(receive)
  }

  private mutating func end(_ receive: (EntrySplitter.Event) -> Void) {
    entries += 1
    let place = EntryPlace(line: entryLine, number: entries)
    receive(isTooLarge ? .skipped(.tooLarge, place) : .entry(entry, place))
    isInEntry = false
    isTooLarge = false
  }
}

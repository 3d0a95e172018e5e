/// Cuts a stream of JSON into entries, each of which fits into memory, however long the stream is.
///
/// Takes JSON Lines, one JSON value or several, lists of entries, and HAR files (`{"log": {"entries": […]}}`). Only
/// brackets and quotes are looked at here; whether an entry is JSON shows when it is read.
struct EntrySplitter {
  /// A longer entry is reported and skipped.
  static let sizeLimit = 16 << 20
  /// So much of a stream is looked at to find out whether it is JSON Lines.
  static let headLimit = 64 << 10

  enum Event {
    case entry([UInt8], EntryPlace)
    case skipped(EntryProblem, EntryPlace)
  }

  private enum Mode {
    case undecided, lines, values
    /// Nothing can be made of the rest.
    case stopped
  }

  private var mode = Mode.undecided
  private var head: [UInt8] = []
  private var lines = LineSplitter()
  private var values = ValueSplitter()

  /// Takes the next bytes of the stream.
  mutating func add(_ bytes: ArraySlice<UInt8>, _ receive: (Event) -> Void) {
    switch mode {
    case .undecided:
      head += bytes
      guard head.count >= Self.headLimit else { return }
      decide(receive)
    case .lines: lines.add(bytes, receive)
    case .values: if !values.add(bytes, receive) { mode = .stopped }
    case .stopped: break
    }
  }

  /// The stream has ended.
  mutating func finish(_ receive: (Event) -> Void) {
    if mode == .undecided { decide(receive) }
    switch mode {
    case .undecided, .stopped: break
    case .lines: lines.finish(receive)
    case .values: values.finish(receive)
    }
  }

  private mutating func decide(_ receive: (Event) -> Void) {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
    mode = Self.isLines(head) ? .lines : .values
    let bytes = head
    head = []
    add(bytes[...], receive)
  }

  /// How many bytes are kept until more arrive.
  var keptCount: Int { head.count + lines.keptCount + values.keptCount }

  /// Whether each line is a value: the first one is whole, or it is broken and the second one is whole.
  private static func isLines(_ head: [UInt8]) -> Bool {
    let lines = head.split(separator: UInt8(ascii: "\n"), maxSplits: 3).filter { !$0.allSatisfy(isSpace) }
    guard lines.count > 1, first(of: lines[0]) == UInt8(ascii: "{") else { return false }
    if ValueSplitter.isWholeObject(lines[0]) { return true }
    // An object or a list that goes on in the next line ends its line with one of these.
    let goesOn = lines[0].last { !isSpace($0) }.map { ",[".utf8.contains($0) } ?? false
    return !goesOn && ValueSplitter.isWholeObject(lines[1])
      && (lines.count == 2 || first(of: lines[2]).map { !"},]".utf8.contains($0) } ?? true)
  }

  private static func first(of line: ArraySlice<UInt8>) -> UInt8? {
    line.first { !isSpace($0) }
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}

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

  /// Whether each line is a value: the first one is whole, or the second begins like another one.
  private static func isLines(_ head: [UInt8]) -> Bool {
    let parts = head.split(separator: UInt8(ascii: "\n"), maxSplits: 2).filter { !$0.allSatisfy(isSpace) }
    guard let first = parts.first, first.first(where: { !isSpace($0) }) == UInt8(ascii: "{") else { return false }
    var probe = ValueSplitter()
    var isWhole = false
    _ = probe.add(first) { event in
      if case .entry = event { isWhole = true }
    }
    guard parts.count > 1 else { return false }
    // A list or an object that goes on ends its line with one of these.
    let goesOn = first.last { !isSpace($0) }.map { ",[{:".utf8.contains($0) } ?? false
    return isWhole || (!goesOn && parts[1].first == UInt8(ascii: "{"))
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}

/// Where an entry is in its file.
public struct EntryPlace: Hashable, Sendable {
  /// From 1.
  public var line: Int
  /// The number of the entry, from 1.
  public var number: Int
}

/// Why an entry was skipped.
public enum EntryProblem: String, Sendable, CaseIterable {
  case invalidJSON = "entry-invalid-json"
  case cutOff = "entry-cut-off"
  case tooLarge = "entry-too-large"
  case noMessage = "entry-without-message"
  case unknownEndpoint = "entry-unknown-endpoint"
  case bodyNoObject = "entry-body-no-object"
}

/// Cuts at line feeds: after a broken line the next one is read.
private struct LineSplitter {
  private var line: [UInt8] = []
  private var isTooLong = false
  private var number = 1
  private var entries = 0

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

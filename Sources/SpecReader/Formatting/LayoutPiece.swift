/// A JSON value ready to be laid out.
struct LayoutPiece {
  /// The value on one line; `nil` if it has to take several.
  var line: LineText?
  /// What is inside a list or an object, by the lines that it takes when one line does not hold it.
  var lines: [[Entry]] = []
  var isObject = false

  /// An element of a list, or a member of an object.
  struct Entry {
    /// The key with its colon; empty in a list.
    var label: LineText
    var value: LayoutPiece

    /// Both on one line.
    var line: LineText? {
      value.line.map { label + $0 }
    }
  }

  /// A value that has nothing in it.
  init(_ line: LineText) {
    self.line = line
  }

  /// A list or an object.
  init(_ lines: [[Entry]], isObject: Bool, isAlwaysBroken: Bool) {
    self.lines = lines
    self.isObject = isObject
    let entries = lines.joined()
    if entries.isEmpty {
      line = LineText(isObject ? "{}" : "[]")
    } else if !isAlwaysBroken {
      line = Self.line(of: entries, isObject: isObject)
    }
  }

  /// All entries on one line, if it is no longer than a line can be.
  private static func line(of entries: some Sequence<Entry>, isObject: Bool) -> LineText? {
    var result = LineText(isObject ? "{ " : "[")
    var isFirst = true
    for entry in entries {
      guard let line = entry.line else { return nil }
      if !isFirst { result += LineText(", ") }
      result += line
      isFirst = false
      guard result.width <= LayoutPrinter.columnLimit else { return nil }
    }
    return result + LineText(isObject ? " }" : "]")
  }
}

/// Text without line ends, with its width.
struct LineText {
  private(set) var bytes: [UInt8]
  /// In Unicode scalars: stable, whatever version of Unicode a terminal has.
  private(set) var width: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    width = bytes.count { $0 & 0xC0 != 0x80 }
  }

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  static func += (text: inout LineText, more: LineText) {
    text.bytes += more.bytes
    text.width += more.width
  }

  static func + (text: LineText, more: LineText) -> LineText {
    var result = text
    result += more
    return result
  }
}

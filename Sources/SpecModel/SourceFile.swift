/// One file of a description as it was read: its path and its bytes.
public struct SourceFile: Sendable {
  /// The path as it is shown to people.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The line and the column of the byte at `offset`, and the text of that line.
  public func position(at offset: Int) -> SourcePosition {
    var lines = SourceLines(bytes)
    let place = lines.place(at: offset)
    return SourcePosition(
      line: place.line, column: place.column, text: String(decoding: bytes[place.content], as: UTF8.self))
  }
}

/// A place as people read it.
public struct SourcePosition: Hashable, Sendable {
  /// From 1.
  public var line: Int
  /// In Unicode scalars, from 1.
  public var column: Int
  /// The whole line, without its end.
  public var text: String

  public init(line: Int, column: Int, text: String) {
    self.line = line
    self.column = column
    self.text = text
  }
}

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
  ///
  /// Lines end at LF, CR LF or a bare CR. The column counts Unicode scalars from 1, as compilers do.
  public func position(at offset: Int) -> SourcePosition {
    let end = min(offset, bytes.count)
    var line = 1
    var lineStart = 0
    var index = 0
    while index < end {
      let byte = bytes[index]
      index += 1
      let endsLine = byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A))
      guard endsLine else { continue }
      line += 1
      lineStart = index
    }
    let lineEnd = bytes[lineStart...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
    return SourcePosition(
      line: line,
      column: String(decoding: bytes[lineStart..<max(lineStart, end)], as: UTF8.self).unicodeScalars.count + 1,
      text: String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
    )
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

/// Writes diagnostics as compilers do: place, severity, sentence, code; the line with a caret; what to write instead.
///
/// Remembers where the lines of files begin, so that many diagnostics cost no more than one pass over each file.
public struct DiagnosticRenderer: Sendable {
  private let files: [SourceFile]
  private let style: ReportStyle
  private var lineStarts: [Int: [Int]] = [:]
  /// The column that was counted last, from which the next one in the same line can be counted on.
  private var lastColumn = CountedColumn(file: -1, line: 0, offset: 0, column: 1)

  public init(files: [SourceFile], style: ReportStyle = .plain) {
    self.files = files
    self.style = style
  }

  /// The text for `diagnostic`, each line ended. Nothing in it can move a cursor, hide text or give a command.
  public mutating func text(of diagnostic: Diagnostic) -> String {
    let place = place(of: diagnostic.location)
    let message = VisibleText.line(diagnostic.message)
    let severity = style.label(diagnostic.severity)
    var result = "\(style.place(place.text)): \(severity): \(message) [\(diagnostic.code.rawValue)]\n"
    if let line = place.line {
      let excerpt = SourceExcerpt(
        bytes: files[Int(diagnostic.location.file)].bytes, line: line, offset: place.offset, length: diagnostic.length)
      if !excerpt.text.isEmpty { result += "  | \(excerpt.text)\n\(markLine(excerpt.marks))\n" }
    }
    if let suggestion = diagnostic.suggestion {
      result += "  \(style.label("help")): \(VisibleText.line(suggestion))\n"
    }
    for note in diagnostic.notes {
      let place = style.place(self.place(of: note.location).text)
      result += "\(place): \(style.label("note")): \(VisibleText.line(note.message))\n"
    }
    return result
  }

  private func markLine(_ marks: String) -> String {
    let indent = marks.prefix { $0 == " " }
    return "  | \(indent)\(style.marks(String(marks.dropFirst(indent.count))))"
  }

  private struct Place {
    var text: String
    var offset = 0
    /// The bytes of the line.
    var line: Range<Int>?
  }

  private struct CountedColumn {
    var file: Int
    var line: Int
    var offset: Int
    var column: Int
  }

  /// `path:line:column`, and the line. The file alone if it is not at hand.
  private mutating func place(of location: SourceLocation) -> Place {
    let file = Int(location.file)
    guard file < files.count else { return Place(text: "description") }
    let path = VisibleText.line(files[file].path)
    let bytes = files[file].bytes
    let offset = min(Int(location.offset), bytes.count)
    let starts = starts(of: file)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let limit = low + 1 < starts.count ? starts[low + 1] : bytes.count
    var end = limit
    while end > starts[low], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    let column = column(of: offset, file: file, line: low, start: starts[low])
    return Place(text: "\(path):\(low + 1):\(column)", offset: offset, line: starts[low]..<end)
  }

  private mutating func column(of offset: Int, file: Int, line: Int, start: Int) -> Int {
    var column = 1
    var position = start
    if lastColumn.file == file, lastColumn.line == line, lastColumn.offset <= offset {
      (position, column) = (lastColumn.offset, lastColumn.column)
    }
    let bytes = files[file].bytes
    while position < offset {
      if bytes[position] & 0xC0 != 0x80 { column += 1 }
      position += 1
    }
    lastColumn = CountedColumn(file: file, line: line, offset: offset, column: column)
    return column
  }

  /// Where the lines of a file begin. They end at LF, CR LF or a bare CR.
  private mutating func starts(of file: Int) -> [Int] {
    if let known = lineStarts[file] { return known }
    let bytes = files[file].bytes
    var starts = [0]
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) else { continue }
      starts.append(index + 1)
    }
    lineStarts[file] = starts
    return starts
  }
}

extension Diagnostic {
  /// The text for this diagnostic alone; for many, use a ``DiagnosticRenderer``.
  public func rendered(in files: [SourceFile]) -> String {
    var renderer = DiagnosticRenderer(files: files)
    return renderer.text(of: self)
  }
}

extension [Diagnostic] {
  /// The text for all of these, one after the other.
  public func rendered(in files: [SourceFile]) -> String {
    var renderer = DiagnosticRenderer(files: files)
    return map { renderer.text(of: $0) }.joined()
  }
}

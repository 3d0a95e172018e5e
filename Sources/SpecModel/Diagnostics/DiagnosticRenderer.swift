/// Writes diagnostics as compilers do: place, severity, sentence, code; the line with a caret; what to write instead.
public struct DiagnosticRenderer: Sendable {
  private let files: [SourceFile]
  private let style: ReportStyle
  private var lines: [Int: SourceLines] = [:]

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

  /// `path:line:column`, and the line. The file alone if it is not at hand.
  private mutating func place(of location: SourceLocation) -> Place {
    let file = Int(location.file)
    guard file < files.count else { return Place(text: "description") }
    let path = VisibleText.line(files[file].path)
    let place = lines[file, default: SourceLines(files[file].bytes)].place(at: Int(location.offset))
    let offset = min(Int(location.offset), files[file].bytes.count)
    return Place(text: "\(path):\(place.line):\(place.column)", offset: offset, line: place.content)
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

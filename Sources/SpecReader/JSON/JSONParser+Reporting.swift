import SpecModel

extension JSONParser {
  mutating func report(
    _ code: DiagnosticCode, _ message: String, at offset: Int, length: Int = 1, suggestion: String? = nil,
    note: (message: String, offset: Int)? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        code, message, at: SourceLocation(file: file, offset: offset), length: length, suggestion: suggestion,
        notes: note.map { [Diagnostic.Note($0.message, at: SourceLocation(file: file, offset: $0.offset))] } ?? []))
    if diagnostics.count >= Self.mistakeLimit { isStopped = true }
  }

  /// Reports a mistake after which nothing can be trusted.
  @discardableResult
  mutating func stop(_ message: String, at offset: Int, length: Int = 1, opened container: Int? = nil) -> JSONPlace {
    let note = container.map { container in
      let kind = nodes[container].kind == .object ? "object" : "list"
      return (message: "the \(kind) begins here", offset: Int(nodes[container].start))
    }
    report(.jsonSyntax, message, at: offset, length: max(1, length), note: note)
    isStopped = true
    return .done
  }

  mutating func stopAtEnd() -> JSONPlace {
    stop("the file ends in the middle of a value", at: end, opened: open.last)
  }

  /// Reports the beginnings that other encodings have.
  mutating func startsAsUTF8() -> Bool {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      report(
        .jsonEncoding, "the file begins with a byte order mark", at: 0, length: 3,
        suggestion: "save the file as UTF-8 without one")
      index = 3
      return true
    }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let hasZeros = bytes.count >= 2 && (bytes[0] == 0) != (bytes[1] == 0)
    guard isUTF16 || hasZeros else { return true }
    report(.jsonEncoding, "the file is UTF-16 or UTF-32", at: 0, suggestion: "save the file as UTF-8")
    isStopped = true
    return false
  }
}

/// Writes values on one line while they fit, else on several.
struct LayoutPrinter {
  /// No line is longer, unless a single name or text is.
  static let columnLimit = 140
  private static let step = 2

  private var output: [UInt8] = []

  /// The text of `piece` as a whole file.
  static func text(of piece: LayoutPiece) -> [UInt8] {
    var printer = LayoutPrinter()
    printer.write(piece, indent: 0, column: 0)
    printer.output.append(UInt8(ascii: "\n"))
    return printer.output
  }

  /// Writes a value of which the first line begins at `column`.
  private mutating func write(_ piece: LayoutPiece, indent: Int, column: Int) {
    if let line = piece.line, piece.lines.isEmpty || Self.fits(line, at: column) {
      output += line.bytes
      return
    }
    output.append(UInt8(ascii: piece.isObject ? "{" : "["))
    let last = piece.lines.count - 1
    for (number, line) in piece.lines.enumerated() {
      write(line, indent: indent + Self.step, isLast: number == last)
    }
    breakLine(indent: indent)
    output.append(UInt8(ascii: piece.isObject ? "}" : "]"))
  }

  /// Writes entries that share lines as long as they fit.
  private mutating func write(_ entries: [LayoutPiece.Entry], indent: Int, isLast: Bool) {
    var column: Int?
    for (number, entry) in entries.enumerated() {
      let line = entry.line
      if let start = column, let line, Self.fits(line, at: start + 1) {
        output.append(UInt8(ascii: " "))
        output += line.bytes
        column = start + 1 + line.width + 1
      } else {
        breakLine(indent: indent)
        output += entry.label.bytes
        write(entry.value, indent: indent, column: indent + entry.label.width)
        column = line.flatMap { Self.fits($0, at: indent) ? indent + $0.width + 1 : nil }
      }
      if !isLast || number < entries.count - 1 { output.append(UInt8(ascii: ",")) }
    }
  }

  /// Whether a text that begins at `column` has room on the line, with a comma behind it. There may be none, but then
  /// adding an entry behind it would change its lines.
  private static func fits(_ line: LineText, at column: Int) -> Bool {
    column + line.width + 1 <= columnLimit
  }

  private mutating func breakLine(indent: Int) {
    output.append(UInt8(ascii: "\n"))
    output += repeatElement(UInt8(ascii: " "), count: indent)
  }
}

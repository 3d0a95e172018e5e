/// The page as it is written: blocks with an empty line between them.
struct Page {
  private(set) var text = ""

  mutating func paragraph(_ markdown: Markdown) {
    guard !markdown.isEmpty else { return }
    separate()
    text += markdown.text + "\n"
  }

  mutating func heading(_ level: Int, _ title: Markdown) {
    separate()
    text += String(repeating: "#", count: level) + " " + title.text + "\n"
  }

  /// Nothing if there are no rows. Cells are not padded, so that a change of one changes no other line.
  mutating func table(_ header: [Markdown], _ rows: [[Markdown]]) {
    guard !rows.isEmpty else { return }
    separate()
    row(header)
    row(header.map { _ in "---" })
    for cells in rows { row(cells) }
  }

  /// Every item begins with the same mark, so that a new one changes no other line.
  mutating func list(_ items: [Markdown], mark: Markdown = "-") {
    guard !items.isEmpty else { return }
    separate()
    for item in items { text += mark.text + " " + item.text + "\n" }
  }

  /// A diagram; its lines come from ``DecisionDiagram`` alone.
  mutating func diagram(_ diagram: DecisionDiagram) {
    separate()
    text += "```mermaid\n" + diagram.lines.joined(separator: "\n") + "\n```\n"
  }

  /// A piece of code; its lines come from ``SwiftExample`` alone.
  mutating func example(_ example: SwiftExample) {
    separate()
    text += "```swift\n" + example.lines.joined(separator: "\n") + "\n```\n"
  }

  private mutating func row(_ cells: [Markdown]) {
    text += "|"
    for cell in cells { text += cell.isEmpty ? " |" : " " + cell.text + " |" }
    text += "\n"
  }

  private mutating func separate() {
    if !text.isEmpty { text += "\n" }
  }
}

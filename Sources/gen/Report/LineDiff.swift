import Generation
import Problems

/// The lines in which two texts differ, as short as a reader needs.
enum LineDiff {
  /// So many lines are printed of one file.
  static let lineLimit = 12
  /// Above this many pairs of lines no closest match is searched: the search would take longer than the work.
  private static let searchLimit = 4_000_000

  private enum Edit {
    case kept(ArraySlice<UInt8>)
    case removed(ArraySlice<UInt8>)
    case added(ArraySlice<UInt8>)
  }

  /// Printable lines: `-` is in `old` alone, `+` in `new` alone, with the number of the line in `old` before each
  /// group. Empty when the texts are equal.
  static func lines(from old: [UInt8], to new: [UInt8]) -> [String] {
    let oldLines = split(old)
    let newLines = split(new)
    let start = zip(oldLines, newLines).prefix { $0 == $1 }.count
    let end = zip(oldLines[start...].reversed(), newLines[start...].reversed()).prefix { $0 == $1 }.count
    let edits = edits(from: oldLines[start..<(oldLines.count - end)], to: newLines[start..<(newLines.count - end)])
    return printed(edits, firstLine: start + 1)
  }

  /// Whether two texts are the same but for carriage returns at the ends of lines.
  static func isOnlyInLineEnds(_ old: [UInt8], _ new: [UInt8]) -> Bool {
    old != new && withoutReturns(old) == withoutReturns(new)
  }

  private static func withoutReturns(_ text: [UInt8]) -> [UInt8] {
    text.indices.filter { index in
      text[index] != 0x0D || index + 1 == text.count || text[index + 1] != 0x0A
    }.map { text[$0] }
  }

  /// Each line with its end, so that a missing or another line end is a difference.
  private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = text[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }

  private static func edits(from old: ArraySlice<ArraySlice<UInt8>>, to new: ArraySlice<ArraySlice<UInt8>>) -> [Edit] {
    guard old.count * new.count <= searchLimit else { return old.map(Edit.removed) + new.map(Edit.added) }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in Array(new).difference(from: Array(old)) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var edits: [Edit] = []
    var oldOffset = 0
    var newOffset = 0
    while oldOffset < old.count || newOffset < new.count {
      if removed.contains(oldOffset) {
        edits.append(.removed(old[old.startIndex + oldOffset]))
        oldOffset += 1
      } else if added.contains(newOffset) {
        edits.append(.added(new[new.startIndex + newOffset]))
        newOffset += 1
      } else {
        edits.append(.kept(old[old.startIndex + oldOffset]))
        oldOffset += 1
        newOffset += 1
      }
    }
    return edits
  }

  private static func printed(_ edits: [Edit], firstLine: Int) -> [String] {
    var lines: [String] = []
    var number = firstLine
    var isInGroup = false
    var hidden = 0
    for edit in edits {
      let mark: String
      let text: ArraySlice<UInt8>
      switch edit {
      case .kept:
        number += 1
        isInGroup = false
        continue
      case .removed(let line): (mark, text) = ("-", line)
      case .added(let line): (mark, text) = ("+", line)
      }
      if lines.count >= lineLimit {
        hidden += 1
      } else {
        if !isInGroup { lines.append("line \(number):") }
        lines.append(mark + " " + printable(text))
      }
      isInGroup = true
      if mark == "-" { number += 1 }
    }
    if hidden > 0 { lines.append("and \(Count.text(hidden, "more line"))") }
    return lines
  }

  private static func printable(_ line: ArraySlice<UInt8>) -> String {
    let hasEnd = line.last == UInt8(ascii: "\n")
    let text = PrintableText.line(String(decoding: hasEnd ? line.dropLast() : line, as: UTF8.self))
    let short = text.count > 160 ? text.prefix(160) + "…" : text
    return hasEnd ? short : short + " (no line end)"
  }
}

/// A line of a file, or the part of it around a place, made safe to print, with marks under what is meant.
struct SourceExcerpt {
  /// How many bytes of a long line are shown before and after the place.
  static let reach = 72

  private(set) var text = ""
  private(set) var marks = ""

  init(bytes: [UInt8], line: Range<Int>, offset: Int, length: Int) {
    let offset = min(max(offset, line.lowerBound), line.upperBound)
    let end = min(offset + max(1, length), line.upperBound)
    let isShort = line.count <= Self.reach * 2
    let first = isShort ? line.lowerBound : max(line.lowerBound, offset - Self.reach)
    let last = isShort ? line.upperBound : min(line.upperBound, offset + Self.reach)
    let start = SourceExcerpt.characterStart(in: bytes, at: first, from: line)
    let stop = SourceExcerpt.characterStart(in: bytes, at: last, from: line)
    guard !line.isEmpty else { return }
    let before = SourceExcerpt.shown(bytes[start..<offset])
    let marked = SourceExcerpt.shown(bytes[offset..<max(offset, min(end, stop))])
    let after = SourceExcerpt.shown(bytes[max(offset, min(end, stop))..<max(stop, min(end, stop))])
    let isCutBefore = start > line.lowerBound
    let lead = isCutBefore ? "…" + before : before
    let trimmed = isCutBefore ? lead : String(lead.drop { $0 == " " })
    text = trimmed + marked + after + (stop < line.upperBound ? "…" : "")
    let width = max(1, DisplayWidth.columns(of: marked))
    marks =
      String(repeating: " ", count: DisplayWidth.columns(of: trimmed)) + "^" + String(repeating: "~", count: width - 1)
    while text.last == " " { text.removeLast() }
  }

  /// The start of the character that has a byte at `index`.
  private static func characterStart(in bytes: [UInt8], at index: Int, from line: Range<Int>) -> Int {
    var start = index
    while start > line.lowerBound, start < line.upperBound, index - start < 3, bytes[start] & 0xC0 == 0x80 {
      start -= 1
    }
    return start
  }

  /// Tabs become spaces, so that marks are below what they mean.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    var result = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      result += scalar == "\t" ? " " : VisibleText.spelled(scalar)
    }
    return result
  }
}

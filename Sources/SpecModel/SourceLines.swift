/// Counts lines and columns in a file. Remembers where lines begin, and the place that was asked for last, so that many
/// places in order cost one pass over the file.
///
/// Lines end at LF, CR LF or a bare CR. Lines and columns count from 1, columns in Unicode scalars, as compilers do.
package struct SourceLines: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  private var last = (line: 0, offset: 0, column: 1)

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for index in bytes.indices {
      let isReturn = bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if bytes[index] == 0x0A || isReturn { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The line and the column of the byte at `offset`, and the bytes of that line without its end.
  package mutating func place(at offset: Int) -> (line: Int, column: Int, content: Range<Int>) {
    let offset = min(offset, bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var end = low + 1 < starts.count ? starts[low + 1] : bytes.count
    while end > starts[low], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return (low + 1, column(at: offset, line: low), starts[low]..<end)
  }

  private mutating func column(at offset: Int, line: Int) -> Int {
    let isAfterLast = last.line == line && last.offset <= offset && last.offset >= starts[line]
    var (position, column) = isAfterLast ? (last.offset, last.column) : (starts[line], 1)
    while position < offset {
      if bytes[position] & 0xC0 != 0x80 { column += 1 }
      position += 1
    }
    last = (line, offset, column)
    return column
  }
}

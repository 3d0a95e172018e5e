/// `text` in backticks, as messages show the author's own words; cut if it is long.
package func quoted(_ text: String) -> String {
  let limit = 80
  let scalars = text.unicodeScalars
  guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
    end < scalars.endIndex
  else { return "`\(text)`" }
  return "`\(text[..<end])…`"
}

/// `a`, `b` and `c`.
package func listed(_ texts: [String], _ conjunction: String = "or") -> String {
  let shown = texts.prefix(30).map(quoted)
  guard texts.count <= 30 else { return shown.joined(separator: ", ") + ", …" }
  guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
  return shown.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}

/// Puts the values of a JSON text into the order and the lines of their layout.
struct LayoutBuilder {
  let document: JSONDocument

  func piece(at node: Int, _ layout: Layout) -> LayoutPiece {
    switch document.nodes[node].kind {
    case .object: object(at: node, layout)
    case .array: list(at: node, layout)
    case .string: LayoutPiece(LineText(StringSpelling.canonical(document.bytes[document.nodes[node].range])))
    case .number, .true, .false, .null, .invalid:
      LayoutPiece(LineText(Array(document.bytes[document.nodes[node].range])))
    }
  }

  private func list(at node: Int, _ layout: Layout) -> LayoutPiece {
    let element: Layout =
      switch layout {
      case .list(let noun): .noun(noun)
      case .plain, .noun, .map: .plain
      }
    let lines = document.children(of: node).map { child in
      [LayoutPiece.Entry(label: LineText(""), value: piece(at: child, element))]
    }
    return LayoutPiece(lines, isObject: false, isAlwaysBroken: layout.isAlwaysBroken)
  }

  private func object(at node: Int, _ layout: Layout) -> LayoutPiece {
    let keys = Array(document.children(of: node))
    let lines: [[LayoutPiece.Entry]] =
      switch layout {
      case .noun(let noun): self.lines(of: keys, noun)
      case .map(let noun): keys.map { [entry(of: $0, .noun(noun))] }
      case .plain, .list: keys.map { [entry(of: $0, .plain)] }
      }
    return LayoutPiece(lines, isObject: true, isAlwaysBroken: layout.isAlwaysBroken)
  }

  /// The members with the keys of a noun in its order; then all others, a line each, in the author's order.
  private func lines(of keys: [Int], _ noun: Noun) -> [[LayoutPiece.Entry]] {
    var rest = keys
    var lines: [[LayoutPiece.Entry]] = []
    for line in noun.lines {
      var entries: [LayoutPiece.Entry] = []
      for key in line {
        guard let place = rest.firstIndex(where: { document.isText(at: $0, key.text) }) else { continue }
        entries.append(entry(of: rest.remove(at: place), .ofValue(of: key, in: noun)))
      }
      if !entries.isEmpty { lines.append(entries) }
    }
    return lines + rest.map { [entry(of: $0, .plain)] }
  }

  private func entry(of key: Int, _ layout: Layout) -> LayoutPiece.Entry {
    LayoutPiece.Entry(
      label: LineText(StringSpelling.canonical(document.bytes[document.nodes[key].range]) + ": ".utf8),
      value: piece(at: key + 1, layout))
  }
}

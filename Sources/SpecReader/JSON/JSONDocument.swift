/// A JSON text with the places of everything in it, in the author's order.
struct JSONDocument: Sendable {
  /// The whole file.
  let bytes: [UInt8]
  /// At least one; the first is the root.
  let nodes: [JSONNode]

  static let root = 0

  /// The text of the string at `index`, its escapes resolved.
  ///
  /// What was reported as no text (bad UTF-8, half of a surrogate pair) comes back as U+FFFD.
  func text(at index: Int) -> String {
    let node = nodes[index]
    let content = Int(node.start) + 1..<max(Int(node.start) + 1, Int(node.end) - 1)
    guard node.hasEscapes else {
      return String(decoding: bytes[content], as: UTF8.self)
    }
    return JSONEscapes.resolved(bytes[content])
  }

  /// The indices of the elements of a list, or of the keys of an object.
  func children(of index: Int) -> JSONChildren {
    JSONChildren(of: index, in: nodes)
  }

  /// The value at `index` as it is written in the file.
  func source(at index: Int) -> String {
    String(decoding: bytes[nodes[index].range], as: UTF8.self)
  }

  /// Whether the string at `index` is `text`, escapes resolved.
  func isText(at index: Int, _ text: String) -> Bool {
    let node = nodes[index]
    guard node.isPlain else { return self.text(at: index) == text }
    return bytes[Int(node.start) + 1..<Int(node.end) - 1].elementsEqual(text.utf8)
  }
}

import SpecModel

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
      return bytes.withUnsafeBufferPointer {
        String(decoding: UnsafeBufferPointer(rebasing: $0[content]), as: UTF8.self)
      }
    }
    return JSONEscapes.resolved(bytes[content])
  }

  /// Whether the key at `index` is `key`, escapes resolved.
  func isKey(at index: Int, _ key: Key) -> Bool {
    nodes[index].isPlain ? nodes[index].key == key : isText(at: index, key.spelling)
  }

  /// The indices of the elements of a list, or of the keys of an object.
  func children(of index: Int) -> JSONChildren {
    JSONChildren(of: index, in: nodes)
  }

  /// The value at `index` as it is written in the file.
  func source(at index: Int) -> String {
    String(decoding: bytes[nodes[index].range], as: UTF8.self)
  }

  /// Whether the string at `index` is `text`, as texts are equal: in ASCII, when their bytes are.
  func isText(at index: Int, _ text: String) -> Bool {
    let node = nodes[index]
    guard node.isPlain else { return self.text(at: index) == text }
    return text.withBytes { text in
      bytes.withUnsafeBufferPointer { bytes in
        let content = bytes[Int(node.start) + 1..<max(Int(node.start) + 1, Int(node.end) - 1)]
        return content.count == text.count && content.elementsEqual(text)
      }
    }
  }

  /// Whether the string at `index` is exactly `spelling`, escapes resolved.
  func isText(at index: Int, _ spelling: StaticString) -> Bool {
    let node = nodes[index]
    guard node.isPlain else { return node.hasEscapes && text(at: index) == spelling.description }
    let count = spelling.utf8CodeUnitCount
    let start = Int(node.start) + 1
    guard Int(node.end) - start - 1 == count else { return false }
    let expected = spelling.utf8Start
    for position in 0..<count where bytes[start + position] != expected[position] { return false }
    return true
  }
}

extension JSONParser {
  /// Reads a key and the colon after it.
  mutating func readKey() -> JSONPlace {
    guard index < end else { return stopAtEnd() }
    guard bytes[index] == UInt8(ascii: "\"") else {
      return stop("expected a name in double quotes", at: index, length: lengthOfWord(at: index))
    }
    keys.append(nodes.count)
    scanString()
    skipSpace()
    guard !isStopped else { return .done }
    guard index < end else { return stopAtEnd() }
    guard bytes[index] == UInt8(ascii: ":") else {
      return stop("expected `:` between a name and its value", at: index)
    }
    index += 1
    return .value
  }

  /// Reports the keys that the object which ends here has twice, and forgets its keys. Compares as text: escapes
  /// resolved, and spellings that Unicode calls equal are equal.
  mutating func reportDuplicateKeys() {
    let own = Array(keys[keyStarts.removeLast()...])
    keys.removeLast(own.count)
    guard own.count > 1 else { return }
    let document = JSONDocument(bytes: bytes, nodes: nodes)
    var firsts: [String: Int] = [:]
    firsts.reserveCapacity(own.count)
    for key in own {
      let text = document.text(at: key)
      if let first = firsts[text] { reportDuplicate(key, named: text, of: first) } else { firsts[text] = key }
    }
  }

  private mutating func reportDuplicate(_ key: Int, named name: String, of first: Int) {
    let node = nodes[key]
    report(
      .jsonDuplicateKey, "duplicate key `\(name)`", at: Int(node.start), length: node.range.count,
      note: ("the first one is here", Int(nodes[first].start)))
  }
}

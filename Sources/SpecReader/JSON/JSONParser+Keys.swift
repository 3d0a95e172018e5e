extension JSONParser {
  /// Reads a key and the colon after it.
  mutating func readKey() -> JSONPlace {
    guard index < end else { return stopAtEnd() }
    guard bytes[index] == UInt8(ascii: "\"") else {
      return stop("a name in double quotes is expected here", at: index, length: lengthOfWord(at: index))
    }
    keys.append(nodes.count)
    scanString()
    if !isStopped { nodes[nodes.count - 1].key = knownKey(of: nodes[nodes.count - 1]) }
    skipSpace()
    guard !isStopped else { return .done }
    guard index < end else { return stopAtEnd() }
    guard bytes[index] == UInt8(ascii: ":") else {
      return stop("`:` is expected here, between a name and its value", at: index)
    }
    index += 1
    return .value
  }

  private func knownKey(of node: JSONNode) -> Key? {
    guard node.isPlain else { return nil }
    return bytes.withUnsafeBufferPointer { keyTable.key($0[Int(node.start) + 1..<Int(node.end) - 1]) }
  }

  /// Reports the keys that the object which ends here has twice, and forgets its keys.
  mutating func reportDuplicateKeys() {
    let start = keyStarts.removeLast()
    defer { keys.removeLast(keys.count - start) }
    let count = keys.count - start
    guard count > 1, !areDifferentKeys(keys[start...]) else { return }
    if count <= 32, keys[start...].allSatisfy({ nodes[$0].isPlain }) {
      for second in start + 1..<keys.count {
        for first in start..<second where areSameBytes(keys[first], keys[second]) {
          reportDuplicate(keys[second], of: keys[first])
          break
        }
      }
    } else {
      reportDuplicatesAmongMany(keys[start...])
    }
  }

  /// Whether all of these are known keys, each of them once.
  private func areDifferentKeys(_ keys: ArraySlice<Int>) -> Bool {
    var seen = KeySet()
    return keys.allSatisfy { key in nodes[key].key.map { seen.insert($0) } ?? false }
  }

  /// Compares as text: escapes resolved, and spellings that Unicode calls equal are equal.
  private mutating func reportDuplicatesAmongMany(_ keys: ArraySlice<Int>) {
    let document = JSONDocument(bytes: bytes, nodes: nodes)
    var firsts: [String: Int] = [:]
    firsts.reserveCapacity(keys.count)
    for key in keys {
      let text = document.text(at: key)
      if let first = firsts[text] {
        reportDuplicate(key, of: first)
      } else {
        firsts[text] = key
      }
    }
  }

  private func areSameBytes(_ first: Int, _ second: Int) -> Bool {
    let one = nodes[first]
    let other = nodes[second]
    guard one.end - one.start == other.end - other.start else { return false }
    let distance = Int(other.start) - Int(one.start)
    for position in one.range where bytes[position] != bytes[position + distance] { return false }
    return true
  }

  private mutating func reportDuplicate(_ key: Int, of first: Int) {
    let node = nodes[key]
    let name = JSONDocument(bytes: bytes, nodes: nodes).text(at: key)
    report(
      .jsonDuplicateKey, "the key `\(name)` stands twice in one object", at: Int(node.start), length: node.range.count,
      note: ("the first one is here", Int(nodes[first].start)))
  }
}

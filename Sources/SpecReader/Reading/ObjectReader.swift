import SpecModel

/// Reads one JSON object: each key is asked for once, and ``finish()`` reports what nobody asked for.
struct ObjectReader {
  let file: FileReader
  let node: Int
  /// What the object describes, with its article: "a field".
  let subject: StaticString
  private var asked = KeySet()
  private var bits: UInt64 = 0
  /// How many keys nobody has asked for yet.
  private var unaskedCount = 0

  /// The object at `node`; `nil`, and a diagnostic, if something else stands there.
  init?(_ file: FileReader, _ node: Int, _ subject: StaticString) {
    guard file.kind(of: node) == .object else {
      file.reportWrongKind(subject.description, isNot: "an object", at: node)
      return nil
    }
    self.file = file
    self.node = node
    self.subject = subject
    let nodes = file.document.nodes
    let end = Int(nodes[node].next)
    var key = node + 1
    while key < end {
      bits |=
        nodes[key].isPlain
        ? Key.bit(
          length: nodes[key].range.count - 2,
          first: file.document.bytes[min(Int(nodes[key].start) + 1, Int(nodes[key].end) - 1)])
        : ~0
      unaskedCount += 1
      key = Int(nodes[key + 1].next)
    }
  }

  var location: SourceLocation {
    file.location(of: node)
  }

  /// The node of the key `key`, if the object has it. Its value is the next node.
  mutating func keyNode(_ key: Key) -> Int? {
    let isAskedAgain = asked.contains(key)
    asked.insert(key)
    let spelling = key.spelling
    guard bits & Key.bit(length: spelling.utf8CodeUnitCount, first: spelling.utf8Start[0]) != 0 else { return nil }
    let nodes = file.document.nodes
    let end = Int(nodes[node].next)
    var child = node + 1
    while child < end {
      if file.document.isText(at: child, spelling) {
        if !isAskedAgain { unaskedCount -= 1 }
        return child
      }
      child = Int(nodes[child + 1].next)
    }
    return nil
  }

  /// The node of the value of `key`.
  mutating func value(_ key: Key) -> Int? {
    keyNode(key).map { $0 + 1 }
  }

  /// The node of the value of `key`; reports it if it is missing.
  mutating func requiredValue(_ key: Key) -> Int? {
    if let value = value(key) { return value }
    file.report(
      .missingKey, "\(subject) must have the key `\(key.text)`", at: node, suggestion: "add `\"\(key.text)\": …`")
    return nil
  }

  mutating func requiredKeyNode(_ key: Key) -> Int? {
    requiredValue(key).map { $0 - 1 }
  }

  /// Reports every key that was not asked for.
  func finish() {
    guard unaskedCount > 0 else { return }
    let nodes = file.document.nodes
    let end = Int(nodes[node].next)
    var child = node + 1
    while child < end {
      if !Key.allCases.contains(where: { asked.contains($0) && file.document.isText(at: child, $0.spelling) }) {
        reportUnknownKey(child)
      }
      child = Int(nodes[child + 1].next)
    }
  }

  private func reportUnknownKey(_ key: Int) {
    let name = file.document.text(at: key)
    let known = Key.allCases.filter { asked.contains($0) && $0 != .schema }.map(\.text)
    let suggestion =
      file.reporter.suggestion(for: name, among: known) ?? "the keys here are \(listed(known, "and"))"
    file.report(.unknownKey, "\(subject) has no key \(quoted(name))", at: key, suggestion: suggestion)
  }
}

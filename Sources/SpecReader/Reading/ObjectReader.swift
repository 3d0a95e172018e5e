import SpecModel

/// Reads one JSON object: each key is asked for once, and ``finish()`` reports what nobody asked for.
struct ObjectReader {
  let file: FileReader
  let node: Int
  /// What the object describes, with its article: "a field".
  let subject: StaticString
  private var asked = KeySet()
  /// The keys that the object has, as far as the parser knows them.
  private var present = KeySet()
  /// Whether it has keys that the parser does not know: no key of the format, or one that is written with escapes.
  private var hasOthers = false

  /// The object at `node`; `nil`, and a diagnostic, if something else stands there.
  init?(_ file: FileReader, _ node: Int, _ subject: StaticString) {
    guard file.kind(of: node) == .object else {
      file.reportWrongKind(subject.description, isNot: "an object", at: node)
      return nil
    }
    self.file = file
    self.node = node
    self.subject = subject
    for child in file.children(of: node) {
      if let key = file.document.nodes[child].key { present.insert(key) } else { hasOthers = true }
    }
  }

  var location: SourceLocation {
    file.location(of: node)
  }

  /// The node of the key `key`, if the object has it. Its value is the next node.
  @inline(__always)
  mutating func keyNode(_ key: Key) -> Int? {
    asked.insert(key)
    return present.contains(key) || hasOthers ? find(key) : nil
  }

  private func find(_ key: Key) -> Int? {
    let nodes = file.document.nodes
    let end = Int(nodes[node].next)
    var child = node + 1
    while child < end {
      if nodes[child].key == key || (hasOthers && file.document.isKey(at: child, key)) { return child }
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
    guard hasOthers || !present.isSubset(of: asked) else { return }
    for child in file.children(of: node) {
      if !Key.allCases.contains(where: { asked.contains($0) && file.document.isKey(at: child, $0) }) {
        reportUnknownKey(child)
      }
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

import SpecModel

/// Reads one JSON object: each key is asked for once, and ``finish()`` reports what nobody asked for.
struct ObjectReader {
  let file: FileReader
  let node: Int
  /// What the object describes, with its article: "a field".
  let subject: StaticString
  /// The keys of the object by their texts.
  private var keys: [String: Int] = [:]
  private var asked: Set<Key> = []

  /// The object at `node`; `nil`, and a diagnostic, if something else stands there.
  init?(_ file: FileReader, _ node: Int, _ subject: StaticString) {
    guard file.kind(of: node) == .object else {
      file.reportWrongKind(subject.description, isNot: "an object", at: node)
      return nil
    }
    self.file = file
    self.node = node
    self.subject = subject
    for key in file.children(of: node) {
      let text = file.document.text(at: key)
      if keys[text] == nil { keys[text] = key }
    }
  }

  var location: SourceLocation {
    file.location(of: node)
  }

  /// The node of the key `key`, if the object has it. Its value is the next node.
  mutating func keyNode(_ key: Key) -> Int? {
    asked.insert(key)
    return keys[key.rawValue]
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
    guard asked.count(where: { keys[$0.rawValue] != nil }) < keys.count else { return }
    for key in file.children(of: node) {
      let text = file.document.text(at: key)
      if Key(rawValue: text).map(asked.contains) != true { reportUnknownKey(text, at: key) }
    }
  }

  private func reportUnknownKey(_ name: String, at key: Int) {
    let known = Key.allCases.filter { asked.contains($0) && $0 != .schema }.map(\.text)
    let suggestion =
      file.reporter.suggestion(for: name, among: known) ?? "the keys here are \(listed(known, "and"))"
    file.report(.unknownKey, "\(subject) has no key \(quoted(name))", at: key, suggestion: suggestion)
  }
}

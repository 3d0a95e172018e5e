import SpecModel

/// Reads one JSON object of a description; ``finish()`` reports the keys that it lacks, and those that it should not have.
struct ObjectReader {
  let file: FileReader
  let node: Int
  let noun: Noun
  /// What messages call the object.
  let subject: String
  /// The keys of the object by their texts.
  private var keys: [String: Int] = [:]
  private var missing: [MissingKey] = []

  /// A key that the object must have, or one of several.
  private struct MissingKey {
    var alternatives: [Key]
    var suggestion: String
  }

  /// The object at `node`; `nil`, and a diagnostic, if something else is there.
  init?(_ file: FileReader, _ node: Int, _ noun: Noun, called subject: String? = nil) {
    guard file.kind(of: node) == .object else {
      let subject = noun.isFile ? "the file of \(noun.subject)" : subject ?? noun.subject
      file.reportWrongKind(subject, isNot: "an object in braces", at: node)
      return nil
    }
    self.file = file
    self.node = node
    self.noun = noun
    self.subject = subject ?? noun.subject
    for key in file.children(of: node) {
      let text = file.document.text(at: key)
      if keys[text] == nil { keys[text] = key }
    }
  }

  var location: SourceLocation {
    file.location(of: node)
  }

  /// The node of the key `key`, if the object has it. Its value is the next node.
  func keyNode(_ key: Key) -> Int? {
    keys[key.rawValue]
  }

  /// The node of the value of `key`.
  func value(_ key: Key) -> Int? {
    keyNode(key).map { $0 + 1 }
  }

  /// The node of the value of `key`; ``finish()`` reports it if it is missing.
  mutating func requiredValue(_ key: Key) -> Int? {
    if let value = value(key) { return value }
    missing.append(MissingKey(alternatives: [key], suggestion: "\"\(key.text)\": …"))
    return nil
  }

  mutating func requiredKeyNode(_ key: Key) -> Int? {
    requiredValue(key).map { $0 - 1 }
  }

  /// Notes that the object lacks all of these keys and needs one of them.
  mutating func noteMissing(oneOf alternatives: [Key], suggestion: String) {
    missing.append(MissingKey(alternatives: alternatives, suggestion: suggestion))
  }

  /// Reports every key that the noun does not have, and in one diagnostic the keys that are missing. A key that was
  /// meant by an unknown one is not missing.
  func finish() {
    var missing = missing
    let known = noun.keys
    for key in file.children(of: node) {
      let text = file.document.text(at: key)
      guard !known.contains(where: { $0.text == text }) else { continue }
      let meant = reportUnknownKey(text, at: key)
      missing.removeAll { $0.alternatives.contains { $0 == meant } }
    }
    guard !missing.isEmpty else { return }
    let names = missing.map { listed($0.alternatives.map(\.text)) }
    let list = names.count == 1 ? names[0] : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
    file.report(
      .missingKey, "\(subject) must have the key\(names.count == 1 ? "" : "s") \(list)", at: node,
      suggestion: "add " + missing.map { "`\($0.suggestion)`" }.joined(separator: ", "))
  }

  /// Gives the key that was probably meant.
  private func reportUnknownKey(_ name: String, at key: Int) -> Key? {
    if let refusal = UnsupportedKey.refusal(of: name, in: noun) {
      file.report(refusal.code, refusal.message, at: key, suggestion: refusal.suggestion)
      return nil
    }
    let known = noun.keys.filter { $0 != .schema }
    let foreign = ForeignKey.meaning(of: name, in: noun, type: typeText)
    let near = foreign == nil ? file.reporter.nearest(to: name, among: known.map(\.text)) : nil
    let suggestion =
      foreign?.suggestion ?? near.map { "write \(quoted($0)) instead" }
      ?? "the keys here are \(listed(known.map(\.text), "and"))"
    file.report(.unknownKey, "unknown key \(quoted(name)) in \(subject)", at: key, suggestion: suggestion)
    return foreign?.key ?? near.flatMap(Key.init)
  }

  /// The type of a field, as it is written.
  private var typeText: String? {
    guard noun == .field, let node = value(.type), file.kind(of: node) == .string else { return nil }
    return file.document.text(at: node)
  }
}

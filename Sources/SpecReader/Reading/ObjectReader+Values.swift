import SpecModel

extension ObjectReader {
  /// The text of `key`; `nil` if it is not there or, with a diagnostic, no text that can be used.
  mutating func text(_ key: Key, _ use: TextUse) -> String? {
    value(key).flatMap { file.text(at: $0, "`\(key.text)`", use) }
  }

  /// The text of `key`; empty, with a diagnostic, if it is not there or cannot be used.
  mutating func requiredText(_ key: Key, _ use: TextUse) -> String {
    requiredValue(key).flatMap { file.text(at: $0, "`\(key.text)`", use) } ?? ""
  }

  mutating func flag(_ key: Key) -> Bool? {
    value(key).flatMap { file.flag(at: $0, "`\(key.text)`") }
  }

  /// The value of `key`, which must be one word of a closed set.
  mutating func word<Word>(_ key: Key, of set: Word.Type = Word.self) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    value(key).flatMap { file.word(at: $0, "`\(key.text)`", of: set) }
  }

  mutating func requiredWord<Word>(_ key: Key, of set: Word.Type = Word.self) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    requiredValue(key).flatMap { file.word(at: $0, "`\(key.text)`", of: set) }
  }

  /// The texts in the list of `key`; empty if it is not there.
  mutating func texts(_ key: Key, _ use: TextUse) -> [String] {
    guard let list = value(key), file.isList(list, "`\(key.text)`") else { return [] }
    return file.children(of: list).compactMap { file.text(at: $0, "an entry of `\(key.text)`", use) }
  }

  /// Texts as in ``texts(_:_:)``, each split into the names of a path.
  mutating func paths(_ key: Key) -> [[String]] {
    texts(key, .name).map(FieldPath.components)
  }

  /// `$schema` is for editors.
  mutating func skipSchema() {
    if let schema = value(.schema) { _ = file.text(at: schema, "`$schema`", .name) }
  }

  /// `"deprecated": true` or what to use instead.
  mutating func deprecation() -> Deprecation? {
    guard let key = keyNode(.deprecated) else { return nil }
    let location = file.location(of: key)
    switch file.kind(of: key + 1) {
    case .true: return Deprecation(message: "", location: location)
    case .string:
      return file.text(at: key + 1, "`deprecated`", .prose).map { Deprecation(message: $0, location: location) }
    case .false:
      file.report(
        .wrongKind, "`deprecated` must be `true` or a string", at: key + 1, suggestion: "leave it out")
    case .object, .array, .number, .null, .invalid:
      file.reportWrongKind("`deprecated`", isNot: "`true` or a string", at: key + 1)
    }
    return nil
  }

  mutating func basis() -> Basis {
    word(.basis) ?? .documented
  }

  /// The address of a web page.
  mutating func source() -> String? {
    guard let value = value(.source), let text = file.text(at: value, "`source`", .name) else { return nil }
    if !WebAddress.isSource(text) {
      file.report(
        .badURL, "`source` must be the address of a web page", at: value, suggestion: "begin it with `https://`")
    }
    return text
  }
}

extension FileReader {
  func text(at node: Int, _ subject: @autoclosure () -> String, _ use: TextUse) -> String? {
    guard kind(of: node) == .string else {
      reportWrongKind(subject(), isNot: "a string", at: node)
      return nil
    }
    let text = document.text(at: node)
    if text.utf8.allSatisfy({ $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }) {
      report(.emptyText, "\(subject()) is empty", at: node)
      return nil
    }
    if !document.nodes[node].isPlain, let hidden = use.hiddenScalar(in: text) {
      report(
        .hiddenCharacter, "\(subject()) contains \(hidden.codePointName), which readers cannot see", at: node,
        suggestion: "remove the character")
    }
    return text
  }

  func flag(at node: Int, _ subject: @autoclosure () -> String) -> Bool? {
    switch kind(of: node) {
    case .true: return true
    case .false: return false
    case .object, .array, .string, .number, .null, .invalid:
      reportWrongKind(subject(), isNot: "`true` or `false`", at: node)
      return nil
    }
  }

  func word<Word>(
    at node: Int, _ subject: @autoclosure () -> String, of set: Word.Type, or others: [String] = []
  ) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard kind(of: node) == .string else {
      reportWrongKind(subject(), isNot: "a string", at: node)
      return nil
    }
    let text = document.text(at: node)
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue) + others
    let suggestion =
      reporter.suggestion(for: text, among: words) ?? "write \(listed(words))"
    report(.unknownWord, "\(quoted(text)) is not a value of \(subject())", at: node, suggestion: suggestion)
    return nil
  }

  /// Whether the node is a list with at least one entry; reports it if not.
  func isList(_ node: Int, _ subject: @autoclosure () -> String, canBeEmpty: Bool = false) -> Bool {
    guard kind(of: node) == .array else {
      reportWrongKind(subject(), isNot: "a list", at: node)
      return false
    }
    guard !canBeEmpty, document.nodes[node].next == node + 1 else { return true }
    report(.emptyList, "\(subject()) is empty", at: node)
    return false
  }
}

import SpecModel

extension ObjectReader {
  /// A value that a field can have, as text: a string, or a boolean or whole number as it is written.
  mutating func scalar(_ key: Key) -> String? {
    value(key).flatMap { file.scalar(at: $0, "`\(key.text)`") }
  }

  mutating func scalars(_ key: Key) -> [String] {
    guard let list = value(key), file.isList(list, "`\(key.text)`") else { return [] }
    return file.children(of: list).compactMap { file.scalar(at: $0, "an entry of `\(key.text)`") }
  }
}

extension FileReader {
  fileprivate func scalar(at node: Int, _ subject: @autoclosure () -> String) -> String? {
    switch kind(of: node) {
    case .string: return text(at: node, subject(), .name)
    case .true: return "true"
    case .false: return "false"
    case .number: return document.source(at: node)
    case .object, .array, .null, .invalid:
      reportWrongKind(subject(), isNot: "a string, a number or a boolean", at: node)
      return nil
    }
  }
}

import SpecModel

extension ObjectReader {
  /// When a field must be there: an object that can be decided, or words.
  mutating func requirement(_ key: Key) -> Requirement? {
    guard let node = keyNode(key) else { return nil }
    let location = file.location(of: node)
    switch file.kind(of: node + 1) {
    case .string:
      return file.text(at: node + 1, "`\(key.text)`", .prose).map { Requirement(.words($0), location: location) }
    case .object:
      return file.condition(at: node + 1, key.text).map { Requirement(.condition($0), location: location) }
    case .array, .number, .true, .false, .null, .invalid:
      file.reportWrongKind("`\(key.text)`", isNot: "a condition or a string", at: node + 1)
      return nil
    }
  }
}

extension FileReader {
  /// The condition in the object at `node`.
  func condition(at node: Int, _ key: String) -> Condition? {
    guard kind(of: node) == .object else {
      reportWrongKind("`\(key)`", isNot: "a condition", at: node, suggestion: "write `{ \"field\": \"value\" }`")
      return nil
    }
    let keys = names(of: node)
    guard !keys.isEmpty else {
      report(.emptyList, "`\(key)` is empty", at: node, suggestion: "write `{ \"field\": \"value\" }`")
      return nil
    }
    let tests = keys.compactMap { key -> ConditionTest? in
      guard let path = text(at: key, "the path of a condition", .name) else { return nil }
      return expectation(at: key + 1).map {
        ConditionTest(path: FieldPath.components(path), expectation: $0, location: location(of: key))
      }
    }
    return tests.isEmpty ? nil : Condition(tests: tests)
  }

  private func expectation(at node: Int) -> Expectation? {
    switch kind(of: node) {
    case .string: return text(at: node, "an expected value", .name).map { .isOneOf([$0]) }
    case .true: return .isOneOf(["true"])
    case .false: return .isOneOf(["false"])
    case .array:
      let values = values(at: node)
      return values.isEmpty ? nil : .isOneOf(values)
    case .object: return composedExpectation(at: node)
    case .number, .null, .invalid:
      reportWrongKind(
        "what a condition expects", isNot: "a string, a list of strings, a boolean, or an object", at: node,
        suggestion: "write `\"value\"`, `[\"a\", \"b\"]`, `{ \"not\": \"value\" }` or `{ \"present\": true }`")
      return nil
    }
  }

  private func composedExpectation(at node: Int) -> Expectation? {
    guard var reader = ObjectReader(self, node, .expectation) else { return nil }
    let not = reader.value(.not)
    let present = reader.value(.present)
    if not == nil, present == nil {
      reader.noteMissing(oneOf: [.not, .present], suggestion: "\"present\": true")
    }
    reader.finish()
    switch (not, present) {
    case (let not?, nil):
      let values = kind(of: not) == .array ? values(at: not) : text(at: not, "`not`", .name).map { [$0] } ?? []
      return values.isEmpty ? nil : .isNoneOf(values)
    case (nil, let present?):
      return flag(at: present, "`present`").map { .isPresent($0) }
    case (.some, .some):
      report(.unknownKey, "`not` and `present` exclude each other", at: node)
      return nil
    case (nil, nil): return nil
    }
  }

  private func values(at node: Int) -> [String] {
    guard isList(node, "the list of expected values") else { return [] }
    return children(of: node).compactMap { text(at: $0, "an expected value", .name) }
  }
}

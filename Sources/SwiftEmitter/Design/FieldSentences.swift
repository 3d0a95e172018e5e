import SpecModel

extension DocComment {
  init(words: String) {
    self.init()
    add(words: words)
  }

  /// What a property's documentation says: the author's words, then the constraints as sentences, then how sure they are.
  init(of field: borrowing Field) {
    self.init(words: field.doc)
    startParagraph()
    FieldSentences.addConstraints(of: field, to: &self)
    startParagraph()
    FieldSentences.addStanding(of: field, to: &self)
  }

  mutating func add(source: String?) {
    guard let source else { return }
    add("Source: \(link: source)")
  }

  mutating func add(basis: Basis) {
    guard let sentence = FieldSentences.sentence(for: basis) else { return }
    add(sentence)
  }

  mutating func add(deprecation: Deprecation?) {
    guard let deprecation else { return }
    add(FieldSentences.sentence(for: deprecation))
  }
}

/// The constraints of a field, in words.
enum FieldSentences {
  /// Whether it must be there, its limits, and how it prints.
  static func addConstraints(of field: borrowing Field, to doc: inout DocComment) {
    if field.isRequired { doc.add(sentence: "Required.") }
    if let requirement = field.requiredWhen { doc.add(sentence: sentence("Required when", requirement)) }
    if let requirement = field.presentWhen { doc.add(sentence: sentence("Comes back when", requirement)) }
    let limits = field.constraints.map(\.limit)
    for sentence in limits.compactMap({ $0.sentence(beside: limits) }) { doc.add(sentence: "\(sentence)") }
    if let fixed = field.fixed { doc.add(sentence: "Always \(code: fixed).") }
    if !field.knownValues.isEmpty { doc.add(sentence: "Known values: \(list(field.knownValues)).") }
    if let sensitivity = field.sensitivity { doc.add(sentence: sentence(for: sensitivity)) }
  }

  /// Where the fact is known from, other names, and whether it should still be used.
  static func addStanding(of field: borrowing Field, to doc: inout DocComment) {
    if !field.otherNames.isEmpty { doc.add(sentence: "Also read as \(list(field.otherNames)).") }
    if let sentence = sentence(for: field.basis) { doc.add(sentence: sentence) }
    if let deprecation = field.deprecation { doc.add(sentence: sentence(for: deprecation)) }
    if let source = field.source { doc.add(sentence: "Source: \(link: source)") }
  }

  static func sentence(for basis: Basis) -> DocText? {
    switch basis {
    case .documented: nil
    case .sdk: "Known from the vendor's SDKs alone."
    case .sample: "Known from the vendor's sample alone."
    case .assumption: "An assumption: no source states it."
    }
  }

  static func sentence(for deprecation: Deprecation) -> DocText {
    deprecation.message.isEmpty ? "Deprecated." : "Deprecated: \(words: withoutStop(deprecation.message))."
  }

  private static func sentence(for sensitivity: Sensitivity) -> DocText {
    switch sensitivity {
    case .cardNumber: "Prints as its last four digits."
    case .authenticationData: "Authentication data: never printed, not to be stored."
    case .cardholderData: "Cardholder data: not printed."
    case .personalData: "Personal data: not printed."
    case .secret: "Secret: never printed."
    }
  }

  private static func sentence(_ lead: DocText, _ requirement: Requirement) -> DocText {
    switch requirement.form {
    case .words(let words): "\(lead) \(words: withoutStop(words))."
    case .condition(let condition): "\(lead) \(FieldSentences.words(for: condition))."
    }
  }

  private static func withoutStop(_ words: String) -> String {
    words.hasSuffix(".") ? String(words.dropLast()) : words
  }

  static func words(for condition: Condition) -> DocText {
    let tests = condition.tests.map { test -> DocText in
      let path = test.path.joined(separator: ".")
      switch test.expectation {
      case .isOneOf(let values): return "\(code: path) is \(list(values, or: true))"
      case .isNoneOf(let values): return "\(code: path) is not \(list(values, or: true))"
      case .isPresent(true): return "\(code: path) is present"
      case .isPresent(false): return "\(code: path) is absent"
      }
    }
    return tests.joined(by: " and ")
  }

  private static func list(_ values: [String], or: Bool = false) -> DocText {
    var list: DocText = ""
    for (index, value) in values.enumerated() {
      if index > 0 { list.append(or ? " or " : ", ") }
      list.append("\(code: value)")
    }
    return list
  }
}

extension Sequence<DocText> {
  func joined(by separator: DocText) -> DocText {
    var result: DocText = ""
    for (index, text) in enumerated() {
      if index > 0 { result.append(separator) }
      result.append(text)
    }
    return result
  }
}

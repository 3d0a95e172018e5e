import SpecModel

extension DocComment {
  init(words: String) {
    self.init()
    add(words: words)
  }

  /// What a property's documentation says: the author's words, then the rules as sentences, then how sure they are.
  init(of field: borrowing Field) {
    self.init(words: field.doc)
    add(sentences: FieldSentences.rules(of: field))
    add(sentences: FieldSentences.standing(of: field))
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

/// The rules of a field, in words.
enum FieldSentences {
  /// Whether it must be there, its limits, and how it prints.
  static func rules(of field: Field) -> [DocText] {
    var sentences: [DocText] = []
    if field.isRequired { sentences.append("Required.") }
    if let requirement = field.requiredWhen { sentences.append(sentence("Required when", requirement)) }
    if let requirement = field.presentWhen { sentences.append(sentence("Comes back when", requirement)) }
    sentences += limits(of: field)
    if let fixed = field.fixed { sentences.append("Always \(code: fixed).") }
    if !field.knownValues.isEmpty { sentences.append("Known values: \(list(field.knownValues)).") }
    if let sensitivity = field.sensitivity { sentences.append(sentence(for: sensitivity)) }
    return sentences
  }

  /// Where the fact is known from, other names, and whether it should still be used.
  static func standing(of field: Field) -> [DocText] {
    var sentences: [DocText] = []
    if !field.otherNames.isEmpty { sentences.append("Also read as \(list(field.otherNames)).") }
    if let sentence = sentence(for: field.basis) { sentences.append(sentence) }
    if let deprecation = field.deprecation { sentences.append(sentence(for: deprecation)) }
    if let source = field.source { sentences.append("Source: \(link: source)") }
    return sentences
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

  private static func limits(of field: Field) -> [DocText] {
    let rules = field.constraints.map(\.rule)
    let unit: DocText = rules.contains(.format(.digits)) ? "digits" : "characters"
    var sentences: [DocText] = []
    for rule in rules {
      switch rule {
      case .minLength(let low):
        if let high = rules.lazy.compactMap(\.maxLength).first {
          sentences.append(low == high ? "Exactly \(low) \(unit)." : "\(low) to \(high) \(unit).")
        } else {
          sentences.append("At least \(low) \(unit).")
        }
      case .maxLength(let high):
        if !rules.contains(where: { $0.minLength != nil }) { sentences.append("At most \(high) \(unit).") }
      case .minimum(let low): sentences.append("At least \(low).")
      case .maximum(let high): sentences.append("At most \(high).")
      case .minItems(let low): sentences.append(low == 1 ? "At least one element." : "At least \(low) elements.")
      case .maxItems(let high): sentences.append(high == 1 ? "At most one element." : "At most \(high) elements.")
      case .format(let format): if let words = sentence(for: format, among: rules) { sentences.append(words) }
      case .allowedValues(let values): sentences.append("One of \(list(values)).")
      }
    }
    return sentences
  }

  private static func sentence(for format: Format, among rules: [ConstraintRule]) -> DocText? {
    switch format {
    case .digits: rules.contains { $0.maxLength != nil || $0.minLength != nil } ? nil : "Digits only."
    case .month: "Two digits, `01` to `12`."
    case .date: "A date: `YYYY-MM-DD`."
    case .dateTime: "A date and time with offset, as in `2019-11-27T12:01:01+08:00`."
    case .countryCode: "A country code of two capital letters (ISO 3166)."
    case .currencyCode: "A currency code of three capital letters (ISO 4217)."
    case .url: "An address, with or without a scheme."
    }
  }

  private static func sentence(_ lead: DocText, _ requirement: Requirement) -> DocText {
    switch requirement.rule {
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
    values.map { "\(code: $0)" }.joined(by: or ? " or " : ", ")
  }
}

extension ConstraintRule {
  fileprivate var minLength: Int? {
    if case .minLength(let limit) = self { limit } else { nil }
  }

  fileprivate var maxLength: Int? {
    if case .maxLength(let limit) = self { limit } else { nil }
  }
}

extension Sequence<DocText> {
  func joined(by separator: DocText) -> DocText {
    var result: DocText = ""
    for (index, text) in enumerated() {
      result = index == 0 ? text : "\(result)\(separator)\(text)"
    }
    return result
  }
}

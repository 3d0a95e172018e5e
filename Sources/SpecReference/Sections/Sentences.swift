import SpecModel

extension [Markdown] {
  /// The sentences, then how sure the fact is, whether it should still be used, and where it is from.
  func followed(by basis: Basis, _ deprecation: Deprecation?, source: String?) -> Markdown {
    var sentences = self
    if let sentence = basis.sentence { sentences.append(sentence) }
    if let deprecation { sentences.append(deprecation.sentence) }
    if let source { sentences.append("Source: \(link: source)") }
    return sentences.joined(by: " ")
  }
}

extension Basis {
  /// `nil` for what is documented, as nearly everything is.
  var sentence: Markdown? {
    switch self {
    case .documented: nil
    case .sdk: "*Known from the vendor's SDKs alone.*"
    case .sample: "*Known from the vendor's sample alone.*"
    case .assumption: "*An assumption: no source states it.*"
    }
  }
}

extension Deprecation {
  var sentence: Markdown {
    message.isEmpty ? "**Deprecated.**" : "**Deprecated**: \(words: message)"
  }
}

extension Requirement {
  var words: Markdown {
    switch form {
    case .condition(let condition): condition.words
    case .words(let words): "\(words: words)"
    }
  }
}

extension Condition {
  var words: Markdown {
    tests.map(\.words).joined(by: " and ")
  }
}

extension ConditionTest {
  fileprivate var words: Markdown {
    let path: Markdown = "\(code: path.joined(separator: "."))"
    switch expectation {
    case .isOneOf(let values): return "\(path) is \(Self.listed(values))"
    case .isNoneOf(let values): return "\(path) is not \(Self.listed(values))"
    case .isPresent(true): return "\(path) is there"
    case .isPresent(false): return "\(path) is absent"
    }
  }

  private static func listed(_ values: [String]) -> Markdown {
    values.map { "\(code: $0)" }.joined(by: " or ")
  }
}

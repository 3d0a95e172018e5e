import SpecModel

extension Page {
  /// One line for each field, also for those of objects that are written inside a field.
  mutating func add(_ fields: [Field], of api: API) {
    var rows: [[Markdown]] = []
    Self.addRows(for: fields, below: "", of: api, to: &rows)
    table(["field", "type", "required", "limits", "sensitive", "meaning"], rows)
  }

  private static func addRows(
    for fields: [Field], below owner: String, of api: API, to rows: inout [[Markdown]]
  ) {
    for field in fields {
      let path = owner + field.name
      rows.append([
        "\(code: path)", field.typeWords(api.scalars), field.requirementWords, field.limitWords, field.sensitivityWords,
        field.meaning,
      ])
      if case .inlineObject(let inner) = field.type.element {
        addRows(for: inner, below: path + field.type.pathEnding, of: api, to: &rows)
      }
    }
  }
}

extension FieldType {
  /// What follows the name of a field in the path of a field inside it.
  fileprivate var pathEnding: String {
    switch self {
    case .list(let element), .map(let element): "[]" + element.pathEnding
    case .scalar, .object, .openEnum, .inlineObject: "."
    }
  }

  fileprivate var words: Markdown {
    switch self {
    case .scalar(let scalar): Markdown(ours: scalar.rawValue)
    case .object(let name): "[\(words: name)](#object-\(anchor: name))"
    case .openEnum(let name): "[\(words: name)](#enum-\(anchor: name))"
    case .inlineObject: "object"
    case .list(let element): "list of \(element.words)"
    case .map(let element): "map of \(element.words)"
    }
  }

  fileprivate var hasTwoForms: Bool { element.scalar?.hasTwoForms ?? false }
}

extension Field {
  /// The type, and how it travels where that is not as everywhere.
  fileprivate func typeWords(_ usual: ScalarForm) -> Markdown {
    guard type.hasTwoForms, scalarForm != usual else { return type.words }
    switch scalarForm {
    case .text: return "\(type.words), as text"
    case .native: return "\(type.words), as JSON writes it"
    }
  }

  fileprivate var requirementWords: Markdown {
    var parts: [Markdown] = isRequired ? ["yes"] : []
    if let requiredWhen { parts.append("when \(requiredWhen.words)") }
    if let presentWhen { parts.append("comes when \(presentWhen.words)") }
    return parts.joined(by: "; ")
  }

  fileprivate var limitWords: Markdown {
    let limits = constraints.map(\.limit)
    var sentences = limits.compactMap { $0.sentence(beside: limits).map { Markdown($0) } }
    if let fixed { sentences.append("Always \(code: fixed).") }
    return sentences.joined(by: " ")
  }

  fileprivate var sensitivityWords: Markdown {
    switch sensitivity {
    case .cardNumber: "card number"
    case .authenticationData: "authentication data"
    case .cardholderData: "cardholder data"
    case .personalData: "personal data"
    case .secret: "secret"
    case nil: ""
    }
  }

  fileprivate var meaning: Markdown {
    var sentences: [Markdown] = ["\(words: doc)"]
    if !knownValues.isEmpty { sentences.append("Known values: \(codes(knownValues)).") }
    if !otherNames.isEmpty { sentences.append("Also read as \(codes(otherNames)).") }
    return sentences.followed(by: basis, deprecation, source: source)
  }

  private func codes(_ values: [String]) -> Markdown {
    values.map { "\(code: $0)" }.joined(by: ", ")
  }
}

import SpecModel

extension Rules {
  static let responseFields = [
    responseRequiredFieldAdded, responseOptionalFieldAdded, responseRequiredFieldRemoved, responseOptionalFieldRemoved,
    responseFieldBecameRequired, responseFieldBecameOptional, responseFieldRenamed, responseFieldOrderChanged,
  ]

  private static func onResponse(_ verdict: Verdict) -> Rule.Verdicts {
    .byDirection(request: nil, response: verdict)
  }

  private static let responseOptionalFieldAdded = Rule(
    "response-optional-field-added", "an optional field of a response is new",
    onResponse(
      Verdict(
        .info, .minor, wire: .works, source: .compiles, "Shipped clients ignore it; source compiles as before.")),
    supersedes: ["response-condition-added"]
  ) { difference in
    guard case .added(.field(let field)) = difference.fact, !field.isRequired else { return nil }
    return .init("The optional field \(field.name) is new.")
  }

  private static let responseRequiredFieldAdded = Rule(
    "response-required-field-added", "a required field of a response is new",
    onResponse(
      Verdict(
        .warning, .minor, wire: .works, source: .mayBreak,
        "Reading works; tests that build the response, and stored older responses, lack it."))
  ) { difference in
    guard case .added(.field(let field)) = difference.fact, field.isRequired else { return nil }
    return .init("The required field \(field.name) is new.")
  }

  private static let responseOptionalFieldRemoved = Rule(
    "response-optional-field-removed", "an optional field of a response is gone",
    onResponse(
      Verdict(
        .warning, .major, wire: .works, source: .breaks,
        "Shipped clients find it absent from now on; source that reads it breaks."))
  ) { difference in
    guard case .removed(.field(let field)) = difference.fact, !field.isRequired else { return nil }
    return .init("The optional field \(field.name) is gone.")
  }

  private static let responseRequiredFieldRemoved = Rule(
    "response-required-field-removed", "a required field of a response is gone",
    onResponse(
      Verdict(
        .error, .major, wire: .breaks, source: .breaks,
        "Shipped clients cannot decode the response, and source that reads the field breaks."))
  ) { difference in
    guard case .removed(.field(let field)) = difference.fact, field.isRequired else { return nil }
    return .init("The required field \(field.name) is gone.")
  }

  private static let responseFieldBecameOptional = Rule(
    "response-field-became-optional", "a field of a response may be absent now",
    onResponse(
      Verdict(
        .error, .major, wire: .breaks, source: .breaks,
        "Shipped clients cannot decode a response without it, and source that reads it must unwrap it.")),
    // A condition that promises it in some cases is less than the promise for all.
    supersedes: ["response-condition-added"]
  ) { difference in
    guard case .requirednessChanged(isRequired: false) = difference.fact else { return nil }
    return .init("It was required and is optional now.")
  }

  private static let responseFieldBecameRequired = Rule(
    "response-field-became-required", "a field of a response is always there now",
    onResponse(
      Verdict(
        .warning, .major, wire: .works, source: .breaks,
        "Source that unwraps it breaks, and stored older responses may lack it.")),
    supersedes: ["response-condition-removed"]
  ) { difference in
    guard case .requirednessChanged(isRequired: true) = difference.fact else { return nil }
    return .init("It was optional and is required now.")
  }

  private static let responseFieldRenamed = Rule(
    "response-field-renamed", "a field of a response has another name on the wire",
    onResponse(
      Verdict(
        .error, .major, wire: .breaks, source: .breaks,
        "Shipped clients do not find it: an error if it is required, silently absent if it is optional."))
  ) { difference in
    guard case .renamed(old: .field(let old), new: .field(let new)) = difference.fact else { return nil }
    let oldReaderAccepts = old.otherNames.contains { Spelling.isSame($0, new.name) }
    return fieldRenamed(
      old, new,
      keepingName: Verdict(
        oldReaderAccepts ? .info : .error, .minor, wire: oldReaderAccepts ? .works : .breaks, source: .compiles,
        oldReaderAccepts
          ? "Shipped clients accept the new name already; the property keeps its name."
          : "Shipped clients do not find it; the property keeps its name."))
  }

  private static let responseFieldOrderChanged = Rule(
    "response-field-order-changed", "the order of the fields of a response has changed",
    onResponse(
      Verdict(
        .warning, .major, wire: .works, source: .mayBreak,
        "Reading works; tests that build the response pass arguments in the new order."))
  ) { difference in
    fieldsReordered(difference)
  }
}

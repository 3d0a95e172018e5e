import SpecModel

extension Rules {
  static let requestFields = [
    requestRequiredFieldAdded, requestOptionalFieldAdded, requestFieldRemoved, requestFieldBecameRequired,
    requestFieldBecameOptional, requestFieldRenamed, requestFieldOrderChanged,
  ]

  private static func onRequest(_ verdict: Verdict) -> Rule.Verdicts {
    .byDirection(request: verdict, response: nil)
  }

  private static let requestOptionalFieldAdded = Rule(
    "request-optional-field-added", "an optional field of a request is new",
    onRequest(
      Verdict(
        .info, .minor, wire: .works, source: .compiles,
        "Calls compile and work as before; only source that keeps the initializer as a value breaks."))
  ) { difference in
    guard case .added(.field(let field)) = difference.fact, !field.isRequired else { return nil }
    return .init("The optional field \(field.name) is new.")
  }

  private static let requestRequiredFieldAdded = Rule(
    "request-required-field-added", "a required field of a request is new",
    onRequest(
      Verdict(
        .error, .major, wire: .breaks, source: .breaks,
        "Shipped clients do not send it and are refused, and the initializer asks for it."))
  ) { difference in
    guard case .added(.field(let field)) = difference.fact, field.isRequired else { return nil }
    guard let fixed = field.fixed else { return .init("The required field \(field.name) is new.") }
    return .init(
      "The required field \(field.name) is new; its only value is \(fixed).",
      Verdict(
        .error, .minor, wire: .breaks, source: .compiles,
        "Shipped clients do not send it and are refused; the initializer fills it in."))
  }

  private static let requestFieldRemoved = Rule(
    "request-field-removed", "a field of a request is gone",
    onRequest(
      Verdict(
        .error, .major, wire: .mayBreak, source: .breaks,
        "Shipped clients keep sending it, and the server ignores or refuses it; source that sets it breaks."))
  ) { difference in
    guard case .removed(.field(let field)) = difference.fact else { return nil }
    return .init("The field \(field.name) is gone.")
  }

  private static let requestFieldBecameRequired = Rule(
    "request-field-became-required", "a field of a request must be sent now",
    onRequest(
      Verdict(
        .error, .major, wire: .breaks, source: .breaks,
        "Shipped clients that leave it out are refused, and so is source that leaves it out of the initializer.")),
    // A condition that asked for it in some cases is part of asking for it in all.
    supersedes: ["request-condition-removed"]
  ) { difference in
    guard case .requirednessChanged(isRequired: true) = difference.fact else { return nil }
    return .init("It was optional and is required now.")
  }

  private static let requestFieldBecameOptional = Rule(
    "request-field-became-optional", "a field of a request need no longer be sent",
    onRequest(
      Verdict(
        .warning, .major, wire: .works, source: .breaks,
        "Source that builds a request compiles; source that reads the field from one must unwrap it.")),
    // Shipped clients send it in all cases, so also in those that a new condition names.
    supersedes: ["request-condition-added"]
  ) { difference in
    guard case .requirednessChanged(isRequired: false) = difference.fact else { return nil }
    return .init("It was required and is optional now.")
  }

  private static let requestFieldRenamed = Rule(
    "request-field-renamed", "a field of a request has another name on the wire",
    onRequest(
      Verdict(
        .error, .major, wire: .breaks, source: .breaks,
        "Shipped clients keep sending the old name, and source that names the property breaks."))
  ) { difference in
    guard case .renamed(old: .field(let old), new: .field(let new)) = difference.fact else { return nil }
    return fieldRenamed(
      old, new,
      keepingName: Verdict(
        .error, .minor, wire: .breaks, source: .compiles,
        "Shipped clients keep sending the old name; the property keeps its name."))
  }

  /// What a rename on the wire says, with a lighter verdict if the property keeps its name.
  static func fieldRenamed(_ old: Field, _ new: Field, keepingName: Verdict) -> Rule.Recognition {
    let keepsName = Spelling.isSame(SwiftNaming.propertyName(of: old), SwiftNaming.propertyName(of: new))
    return .init("The field \(old.name) is called \(new.name) on the wire now.", keepsName ? keepingName : nil)
  }

  private static let requestFieldOrderChanged = Rule(
    "request-field-order-changed", "the order of the fields of a request has changed",
    onRequest(
      Verdict(
        .warning, .major, wire: .works, source: .breaks,
        "The initializer takes its arguments in the new order; the JSON of a request has it too."))
  ) { difference in
    fieldsReordered(difference)
  }

  static func fieldsReordered(_ difference: Difference) -> Rule.Recognition? {
    guard case .fieldsReordered(let inInitializer) = difference.fact else { return nil }
    guard !inInitializer else {
      return .init("The order of the fields has changed, and with it the order of the initializer's arguments.")
    }
    return .init(
      "The order of the fields has changed, but not the order of the initializer's arguments.",
      Verdict(.info, .patch, wire: .works, source: .compiles, "Only documentation and JSON have the new order."))
  }
}

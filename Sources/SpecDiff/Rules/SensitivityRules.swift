import SpecModel

extension Rules {
  static let sensitivity = [sensitiveFlagAdded, sensitiveFlagRemoved, sensitiveClassChanged]

  private static let sensitiveFlagAdded = Rule(
    "sensitive-flag-added", "a field no longer prints",
    .always(
      Verdict(
        .warning, .major, wire: .works, source: .breaks,
        "Printing hides the value, and its type is one that hides itself: source that uses it as a String breaks."))
  ) { difference in
    guard case .sensitivityChanged(old: nil, new: let new?) = difference.fact else { return nil }
    let staysText = Verdict(
      .warning, .minor, wire: .works, source: .compiles, "Printing the object hides the value; its type stays the same."
    )
    return .init("It is \(words: new.rawValue) now.", new.swiftType == "String" ? staysText : nil)
  }

  private static let sensitiveFlagRemoved = Rule(
    "sensitive-flag-removed", "a field is printed from now on",
    .always(
      Verdict(
        .error, .major, wire: .works, source: .breaks,
        "Logs show the value from now on, which somebody has to approve; its type changes."))
  ) { difference in
    guard case .sensitivityChanged(old: let old?, new: nil) = difference.fact else { return nil }
    let staysText = Verdict(
      .error, .major, wire: .works, source: .compiles,
      "Logs show the value from now on, without any change in source, which somebody has to approve.")
    return .init(
      "It was \(words: old.rawValue) and is no longer sensitive.", old.swiftType == "String" ? staysText : nil)
  }

  private static let sensitiveClassChanged = Rule(
    "sensitive-class-changed", "a field is sensitive in another way",
    .always(
      Verdict(
        .warning, .major, wire: .works, source: .breaks, "Its type changes, and it is printed differently."))
  ) { difference in
    guard case .sensitivityChanged(old: let old?, new: let new?) = difference.fact else { return nil }
    let sentence: Sentence = "It was \(words: old.rawValue) and is \(words: new.rawValue) now."
    let staysText = Verdict(
      .info, .patch, wire: .works, source: .compiles, "Its type stays the same, and it is hidden as before.")
    return .init(sentence, old.swiftType == new.swiftType ? staysText : nil)
  }
}

extension Sensitivity {
  /// The Swift type of such a text in a generated SDK.
  fileprivate var swiftType: String {
    switch self {
    case .cardNumber: "APICardNumber"
    case .authenticationData, .secret: "APISecret"
    case .cardholderData, .personalData: "String"
    }
  }
}

import SpecModel

extension Rules {
  static let resultCodes = [
    resultCodeAdded, resultCodeRemoved, resultCodeStatusChanged, resultCodeActionChanged, resultCodeMessageChanged,
    resultCodeScopeChanged, resultCodeCaseChanged, resultCodeAdviceChanged, resultCodeSwiftNameChanged,
    resultCodesReordered,
  ]

  private static let resultCodeAdded = Rule(
    "result-code-added", "a result code is new",
    .always(
      Verdict(
        .warning, .minor, wire: .works, source: .compiles,
        "Shipped clients do not know it and follow its status."))
  ) { difference in
    guard case .added(.resultCode(let code)) = difference.fact else { return nil }
    return .init("The result code \(code.code) is new: status \(code.status), \(words: code.action.rawValue).")
  }

  private static let resultCodeRemoved = Rule(
    "result-code-removed", "a result code is gone",
    .always(
      Verdict(
        .warning, .major, wire: .works, source: .breaks,
        "It no longer comes; source that names the constant breaks."))
  ) { difference in
    guard case .removed(.resultCode(let code)) = difference.fact else { return nil }
    return .init("The result code \(code.code) is gone.")
  }

  private static let resultCodeStatusChanged = Rule(
    "result-code-status-changed", "a result code has another status",
    .always(
      Verdict(
        .error, .major, wire: .breaks, source: .compiles,
        "Shipped clients act on the old status: they may take a failed call for a success, or the reverse."))
  ) { difference in
    guard case .resultCodeStatusChanged = difference.fact else { return nil }
    return .init("The status was \(difference.old ?? "") and is \(difference.new ?? "") now.")
  }

  private static let resultCodeActionChanged = Rule(
    "result-code-action-changed", "a result code leads to another action",
    .always(
      Verdict(
        .warning, .minor, wire: .works, source: .compiles,
        "Clients do something else after the same code: retry, ask again or give up."))
  ) { difference in
    guard case .resultCodeActionChanged = difference.fact else { return nil }
    return .init("The action was \(words: difference.old ?? "") and is \(words: difference.new ?? "") now.")
  }

  private static let resultCodeMessageChanged = Rule(
    "result-code-message-changed", "a result code has another message",
    .always(
      Verdict(
        .info, .patch, wire: .works, source: .compiles, "Only log searches and tests for the text notice."))
  ) { difference in
    guard case .resultCodeMessageChanged = difference.fact else { return nil }
    return .init("The message has changed.")
  }

  private static let resultCodeAdviceChanged = Rule(
    "result-code-advice-changed", "a result code has other advice",
    .always(Verdict(.info, .patch, wire: .works, source: .compiles, "Readers get other advice."))
  ) { difference in
    guard case .resultCodeAdviceChanged = difference.fact else { return nil }
    return .init("The advice has changed.")
  }

  private static let resultCodeScopeChanged = Rule(
    "result-code-scope-changed", "a result code moved between the list of an endpoint and the list for all",
    .always(
      Verdict(
        .warning, .major, wire: .works, source: .breaks,
        "Endpoints that do not list the code lose its constant, and take it for an unknown code."))
  ) { difference in
    guard case .resultCodeScopeChanged(_, let new) = difference.fact else { return nil }
    switch new {
    case .everyEndpoint:
      return .init(
        "The code was listed for some endpoints and is listed for all now.",
        Verdict(
          .warning, .minor, wire: .works, source: .compiles,
          "Every endpoint has its constant now; other endpoints took it for an unknown code before."))
    case .someEndpoints: return .init("The code was listed for all endpoints and is listed for some now.")
    }
  }

  private static let resultCodeCaseChanged = Rule(
    "result-code-case-changed", "a result code is spelled differently",
    .always(
      Verdict(
        .error, .major, wire: .breaks, source: .breaks,
        "Shipped clients treat it as an unknown code, and source that names the constant breaks."))
  ) { difference in
    guard case .renamed(old: .resultCode(let old), new: .resultCode(let new)) = difference.fact else { return nil }
    let keepsName = Spelling.isSame(SwiftNaming.constantName(of: old), SwiftNaming.constantName(of: new))
    let verdict = Verdict(
      .error, .major, wire: .breaks, source: .compiles,
      "Shipped clients treat it as an unknown code; the constant keeps its name.")
    return .init("The result code \(old.code) is spelled \(new.code) now.", keepsName ? verdict : nil)
  }

  private static let resultCodeSwiftNameChanged = Rule(
    "result-code-swift-name-changed", "the constant of a result code has another name",
    .always(
      Verdict(.warning, .major, wire: .works, source: .breaks, "Source that names the constant must use the new name."))
  ) { difference in
    guard case .swiftNameChanged(.resultCode, isVisible: true) = difference.fact else { return nil }
    return .init("In Swift it was \(difference.old ?? "") and is \(difference.new ?? "") now.")
  }

  private static let resultCodesReordered = Rule(
    "result-codes-reordered", "the order of result codes has changed",
    .always(Verdict(.info, .patch, wire: .works, source: .compiles, "Only documentation shows the new order."))
  ) { difference in
    guard case .reordered(.resultCode) = difference.fact else { return nil }
    return .init("The order of the result codes has changed.")
  }
}

extension Rules {
  /// All rules as a table for a terminal, with the rows of the catalogue that do not apply after them.
  public static func list() -> String {
    var text = ""
    for rule in all {
      text += "\(rule.id): \(rule.title)\n"
      for line in lines(of: rule) { text += "    \(line)\n" }
    }
    text += "\nNot applicable:\n"
    for rule in inapplicable { text += "\(rule.id): \(rule.reason)\n" }
    return text
  }

  private static func lines(of rule: Rule) -> [String] {
    switch rule.verdicts {
    case .always(let verdict):
      return [line(verdict)]
    case .byDirection(let request, let response):
      return [request.map { "request: " + line($0) }, response.map { "response: " + line($0) }].compactMap { $0 }
    }
  }

  private static func line(_ verdict: Verdict) -> String {
    "\(verdict.severity.rawValue), \(verdict.summary). \(verdict.meaning)"
  }
}

extension Rule {
  /// What the rule decides, as one line, or as one for each direction that it judges apart.
  public var verdictLines: [String] {
    switch verdicts {
    case .always(let verdict):
      return [Self.line(verdict)]
    case .byDirection(let request, let response):
      return [request.map { "request: " + Self.line($0) }, response.map { "response: " + Self.line($0) }]
        .compactMap { $0 }
    }
  }

  private static func line(_ verdict: Verdict) -> String {
    "\(verdict.severity.rawValue), \(verdict.summary). \(verdict.meaning)"
  }
}

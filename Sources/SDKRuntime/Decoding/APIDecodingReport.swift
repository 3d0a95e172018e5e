/// What was irregular in one message: paths and reasons, never values.
///
/// ``APIDecoded/report``, ``APIDecodingError/report`` and ``APIDecodingObserver`` make one. Log its ``jsonLine(api:)`` in
/// production, and `gen verify` tells from the log where the API and its description differ.
public struct APIDecodingReport: Hashable, Sendable {
  /// The fields that are not as the description says.
  public var problems: [APIDecodingProblem]
  /// The paths of fields that the description does not have.
  public var unknownFields: [String]

  public init(problems: [APIDecodingProblem] = [], unknownFields: [String] = []) {
    self.problems = problems
    self.unknownFields = unknownFields
  }

  /// Whether nothing was irregular.
  public var isEmpty: Bool { problems.isEmpty && unknownFields.isEmpty }

  /// The report as one line of JSON without a line end, for a log that `gen verify` reads; `nil` if nothing was irregular.
  ///
  ///     {"problems":[{"path":"pay.response.receipt","reason":"missing"}],"unknownFields":["pay.response.hint"]}
  ///
  /// - Parameter api: The name of the API. It is needed where one log has several APIs with endpoints of one name.
  public func jsonLine(api: String? = nil) -> String? {
    guard !isEmpty else { return nil }
    var writer = JSONWriter(scalars: .described)
    writer.open("{")
    if let api {
      writer.key("api")
      writer.text(api)
    }
    writer.key("problems")
    writer.open("[")
    for problem in problems { Self.write(problem, to: &writer) }
    writer.close("]")
    writer.key("unknownFields")
    writer.open("[")
    for path in unknownFields { writer.text(path) }
    writer.close("]")
    writer.close("}")
    return String(decoding: writer.json, as: UTF8.self)
  }

  private static func write(_ problem: APIDecodingProblem, to writer: inout JSONWriter) {
    writer.open("{")
    for (key, value) in [("path", problem.path)] + problem.reason.members {
      writer.key(key)
      writer.text(value)
    }
    writer.close("}")
  }
}

extension APIDecodingProblem.Reason {
  /// The reason as members of a JSON object.
  fileprivate var members: [(key: String, value: String)] {
    switch self {
    case .missing: [("reason", "missing")]
    case .wrongKind(let expected, let found):
      [("reason", "wrongKind"), ("expected", expected.rawValue), ("found", found.rawValue)]
    case .unreadable(let kind): [("reason", "unreadable"), ("expected", kind.rawValue)]
    case .tooDeep: [("reason", "tooDeep")]
    case .tooLarge: [("reason", "tooLarge")]
    case .syntax: [("reason", "syntax")]
    }
  }
}

extension APIDecoded {
  /// What was irregular, ready to be logged.
  public var report: APIDecodingReport { APIDecodingReport(problems: problems, unknownFields: unknownFields) }
}

extension APIDecodingError {
  /// What kept the message from being decoded, ready to be logged.
  public var report: APIDecodingReport { APIDecodingReport(problems: problems) }
}

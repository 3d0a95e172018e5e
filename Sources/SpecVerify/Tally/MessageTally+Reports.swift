import SpecModel

extension MessageTally {
  /// Takes what a decoder reported about a message that is not here.
  func add(_ message: ReportedMessage) {
    beginMessage()
    for path in message.unknownFields { noteReportedField(path) }
    for problem in message.problems {
      guard let found = field(atReported: problem.path) else { continue }
      // The description may have been changed since.
      if problem.reason == .missing, !found.field.isRequired { continue }
      observe(problem.reason.kind, at: found.path, .field(found.field), found: problem.found)
    }
  }

  /// A name that could be data is reported as `[*]`.
  private func noteReportedField(_ path: String) {
    var steps = Self.steps(of: path)
    if path.hasSuffix("[*]") {
      object(atReported: steps)?.noteOther(messageCount)
    } else if let name = steps.popLast(), let tally = object(atReported: steps), tally.index(of: name) == nil {
      tally.noteUnknown(name, nil, after: nil, messageCount)
    }
  }

  private func field(atReported path: String) -> (path: String, field: Field)? {
    var steps = Self.steps(of: path)
    guard let name = steps.popLast(), let tally = object(atReported: steps), let index = tally.index(of: name) else {
      return nil
    }
    return ("\(tally.path).\(tally.fields[index].name)", tally.fields[index])
  }

  /// Follows the steps from the message down.
  private func object(atReported steps: [String]) -> ObjectTally? {
    var tally = root
    for step in steps {
      guard let index = tally.index(of: step) else { return nil }
      let field = tally.fields[index]
      let path = "\(tally.path).\(field.name)\(field.type.pathEnding)"
      guard let inner = innerTally(of: field.type.element, at: path, index, tally) else { return nil }
      tally = inner
    }
    return tally
  }

  /// The names in a path, without positions in lists and keys of maps.
  private static func steps(of path: String) -> [String] {
    path.split(separator: ".").map { String($0.prefix { $0 != "[" }) }.filter { !$0.isEmpty }
  }
}

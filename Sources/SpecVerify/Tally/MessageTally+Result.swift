import SpecModel
import SpecReader

extension MessageTally {
  /// Looks at the code and the status of the result, where the message has them.
  func noteResult(of message: JSONValue) {
    let locations = api.resultLocations
    let status = judge.value(at: locations.statusPath, in: message, root.fields)?.scalarText
    let knownStatus = status.flatMap { statuses.contains($0) ? $0 : nil }
    if let status, knownStatus == nil {
      let isPrintable = PrintableName.isConstant(status, beside: statuses) && isOpen(locations.statusPath)
      observe(
        .unknownStatus, at: resultPath(locations.statusPath), detail: isPrintable ? status : "", .endpoint,
        length: status.unicodeScalars.count)
    }
    guard let code = judge.value(at: locations.codePath, in: message, root.fields)?.scalarText else { return }
    let hasTable =
      switch endpoint.kind {
      case .call: true
      case .callback: !endpoint.resultCodes.isEmpty
      }
    guard hasTable, !codes.contains(code) else { return }
    let isPrintable = PrintableName.isConstant(code, beside: codes) && isOpen(locations.codePath)
    observe(
      .unknownResultCode, at: resultPath(locations.codePath), detail: isPrintable ? code : "", .endpoint,
      length: code.unicodeScalars.count, companion: knownStatus)
  }

  func noteDecision(about message: JSONValue) {
    guard let decisions = endpoint.outcomes?.decisions, let index = judge.match(among: decisions, message, root.fields)
    else {
      return
    }
    judgedCount += 1
    decisionCounts[index] += 1
    guard decisions[index].outcome == "unexpected" else { return }
    let locations = api.resultLocations
    let known: ([String], [String]) -> String? = { path, values in
      self.judge.value(at: path, in: message, self.root.fields)?.scalarText.flatMap { values.contains($0) ? $0 : nil }
    }
    let facts = [known(locations.statusPath, statuses), known(locations.codePath, codes)]
    observe(
      .outcomeUnexpected, at: root.path, detail: facts.compactMap(\.self).joined(separator: " "), .decision(index))
  }

  private func resultPath(_ path: [String]) -> String {
    ([root.path] + path).joined(separator: ".")
  }

  /// Whether the field at the end of the path is not marked as sensitive.
  private func isOpen(_ path: [String]) -> Bool {
    var fields = root.fields
    for (position, name) in path.enumerated() {
      guard let field = fields.first(where: { $0.name == name }), field.sensitivity == nil else { return false }
      if position + 1 == path.count { return true }
      fields = judge.fields(of: field.type) ?? []
    }
    return false
  }
}

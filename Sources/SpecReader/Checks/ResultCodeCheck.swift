import SpecModel

/// Every result code appears once in what an endpoint can return, with a status that `api.json` knows.
func checkResultCodes(_ context: CheckContext) {
  let api = context.api
  let statuses = api.resultLocations.statuses.map(\.value)
  var common: [String: ResultCode] = [:]
  checkTable(api.commonResultCodes, with: &common, statuses, context)
  for endpoint in api.endpoints {
    var own = CodeTable(common: common)
    own.check(endpoint.resultCodes, statuses, context)
  }
}

private func checkTable(
  _ codes: [ResultCode], with seen: inout [String: ResultCode], _ statuses: [String], _ context: CheckContext
) {
  var table = CodeTable(common: [:])
  table.check(codes, statuses, context)
  seen = table.own
}

private struct CodeTable {
  let common: [String: ResultCode]
  var own: [String: ResultCode] = [:]

  init(common: [String: ResultCode]) {
    self.common = common
  }

  mutating func check(_ codes: [ResultCode], _ statuses: [String], _ context: CheckContext) {
    for code in codes {
      checkStatus(of: code, statuses, context)
      let folded = code.code.foldedForComparison
      guard !folded.isEmpty else { continue }
      if let first = own[folded] ?? common[folded] {
        let isSame = first.code == code.code
        let isCommon = own[folded] == nil
        context.report(
          .duplicateResultCode,
          isSame
            ? isCommon
              ? "the result code \(quoted(code.code)) is among those of every endpoint already"
              : "duplicate result code \(quoted(code.code))"
            : "the result codes \(quoted(code.code)) and \(quoted(first.code)) differ only in case or spaces",
          at: code.location, suggestion: "remove one of them",
          notes: [Diagnostic.Note("the first one is here", at: first.location)])
      } else {
        own[folded] = code
      }
    }
  }

  private func checkStatus(of code: ResultCode, _ statuses: [String], _ context: CheckContext) {
    guard !code.status.isEmpty, !statuses.isEmpty, !statuses.contains(code.status) else { return }
    guard context.isReadInFull(valueOfKeyAt: context.api.resultLocations.location) else { return }
    context.reportOnce(
      .unknownStatus, "\(quoted(code.status)) is not a status in `api.json`",
      about: context.api.resultLocations.location,
      at: context.places.place(of: .status, beside: code.location),
      suggestion: context.suggestion(for: code.status, among: statuses) ?? "write \(listed(statuses))")
  }
}

extension String {
  /// Without case and spaces: what is left when people read two codes as one.
  var foldedForComparison: String {
    lowercased().uppercased().filter { !$0.isWhitespace }
  }

  /// Whether two codes would be reported as the same one.
  func isAlmost(_ other: String) -> Bool {
    foldedForComparison == other.foldedForComparison
  }
}

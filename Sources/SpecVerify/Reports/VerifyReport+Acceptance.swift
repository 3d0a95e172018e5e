import Reporting

extension VerifyReport {
  /// The report with the findings accepted that `entries` name. An entry that is malformed, expired, repeated or matches
  /// nothing accepts nothing and makes the report fail. Days are written as `2026-12-31`.
  public func accepting(
    _ entries: [(fingerprint: String, reason: String, expires: String?)], today: String
  ) -> VerifyReport {
    var report = self
    var seen: Set<String> = []
    for entry in entries {
      let name = SafeText.quoted(entry.fingerprint)
      if Fingerprint(entry.fingerprint) == nil || entry.reason.allSatisfy(\.isWhitespace) || !isDay(entry.expires) {
        report.acceptanceProblems.append("\(name) needs 16 digits, a reason, and a day like 2026-12-31 if it expires")
      } else if let expires = entry.expires, expires < today {
        report.acceptanceProblems.append("\(name) has expired: decide again")
      } else if !seen.insert(entry.fingerprint).inserted {
        report.acceptanceProblems.append("\(name) is listed twice: keep one entry")
      } else if !report.accept(entry.fingerprint, because: entry.reason) {
        report.acceptanceProblems.append("no finding has the fingerprint \(name): remove the entry")
      }
    }
    return report
  }

  private mutating func accept(_ fingerprint: String, because reason: String) -> Bool {
    for api in apis.indices {
      for index in apis[api].findings.indices where apis[api].findings[index].fingerprint.description == fingerprint {
        apis[api].findings[index].acceptedBecause = reason
        return true
      }
    }
    return false
  }

  private func isDay(_ text: String?) -> Bool {
    guard let text else { return true }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}

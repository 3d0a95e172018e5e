import Reporting
public import SpecModel

/// One entry of the list of breaks that somebody has accepted, as it was written.
public struct AcceptedBreak: Hashable, Sendable {
  public var fingerprint: String
  public var reason: String
  /// The last day on which the entry holds, as `2026-12-31`; `nil` if it holds for good.
  public var expires: String?
  public var location: SourceLocation

  public init(fingerprint: String, reason: String, expires: String?, location: SourceLocation) {
    self.fingerprint = fingerprint
    self.reason = reason
    self.expires = expires
    self.location = location
  }
}

/// A day of the calendar.
public struct CalendarDay: Hashable, Comparable, Sendable {
  public var year: Int
  public var month: Int
  public var day: Int

  /// `nil` for a day that does not exist.
  public init?(year: Int, month: Int, day: Int) {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...9999).contains(year), (1...12).contains(month), (1...days[month - 1]).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-12-31`; `nil` for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let isDigit: (UInt8) -> Bool = { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      (bytes[0..<4] + bytes[5..<7] + bytes[8..<10]).allSatisfy(isDigit)
    else { return nil }
    let number = { (range: Range<Int>) in bytes[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    self.init(year: number(0..<4), month: number(5..<7), day: number(8..<10))
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// Why an entry of the list of accepted breaks does not hold.
public struct AcceptanceProblem: Sendable {
  public var kind: Kind
  public var sentence: Sentence
  public var place: Place?

  public enum Kind: String, Sendable, CaseIterable {
    case malformed = "accepted-break-malformed"
    case expired = "accepted-break-expired"
    /// No finding has the fingerprint: it is mistyped, or the break was merged.
    case unmatched = "accepted-break-unmatched"
    case repeated = "accepted-break-repeated"
  }
}

extension DiffReport {
  /// The report with `breaks` accepted: those findings no longer make it fail. An entry that is malformed, expired,
  /// repeated or matches nothing accepts nothing and makes the report fail.
  ///
  /// `file` is the file that the entries were read from.
  public func accepting(_ breaks: [AcceptedBreak], from file: SourceFile, today: CalendarDay) -> DiffReport {
    var report = self
    var seen = Set<Fingerprint>()
    var places = PlaceFinder([file])
    let fingerprints = report.findingsByFingerprint
    for entry in breaks {
      let place = places.place(SourceLocation(file: 0, offset: Int(entry.location.offset)), isExact: true)
      func refuse(_ kind: AcceptanceProblem.Kind, _ sentence: Sentence) {
        report.acceptanceProblems.append(AcceptanceProblem(kind: kind, sentence: sentence, place: place))
      }
      guard let fingerprint = Fingerprint(entry.fingerprint) else {
        refuse(.malformed, "\(entry.fingerprint) is not a fingerprint: write the 16 digits that the report shows.")
        continue
      }
      guard entry.reason.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
        refuse(.malformed, "The entry for \(entry.fingerprint) has no reason: say why the break is accepted.")
        continue
      }
      guard let expiry = entry.expiry else {
        refuse(.malformed, "\(entry.expires ?? "") is not a day: write it as 2026-12-31.")
        continue
      }
      if case .on(let day) = expiry, day < today {
        refuse(.expired, "The entry for \(entry.fingerprint) expired on \(entry.expires ?? ""): decide again.")
        continue
      }
      guard seen.insert(fingerprint).inserted else {
        refuse(.repeated, "The fingerprint \(entry.fingerprint) is listed twice: keep one entry.")
        continue
      }
      guard let found = fingerprints[fingerprint] else {
        refuse(.unmatched, "No finding has the fingerprint \(entry.fingerprint): remove the entry.")
        continue
      }
      report.apis[found.api].findings[found.finding].acceptedBecause = entry.reason
    }
    return report
  }

  private var findingsByFingerprint: [Fingerprint: (api: Int, finding: Int)] {
    var found: [Fingerprint: (api: Int, finding: Int)] = [:]
    for (api, report) in apis.enumerated() {
      for (index, finding) in report.findings.enumerated() where found[finding.fingerprint] == nil {
        found[finding.fingerprint] = (api, index)
      }
    }
    return found
  }
}

extension AcceptedBreak {
  fileprivate enum Expiry {
    case never
    case on(CalendarDay)
  }

  /// `nil` if what was written is not a day.
  fileprivate var expiry: Expiry? {
    guard let expires else { return .never }
    return CalendarDay(expires).map(Expiry.on)
  }
}

import SpecModel

/// What differs between two versions of one API.
public struct APIReport: Sendable {
  /// The name in the new version; in the old one if the API is gone.
  public var name: String
  /// `nil` if the API is new.
  public var oldVersion: String?
  /// `nil` if the API is gone.
  public var newVersion: String?
  /// The worst first; findings that are equally bad in the order of the description.
  public var findings: [Finding]

  /// Which part of the version the changes raise; what is accepted counts too, because it happens all the same.
  public var requiredBump: Bump {
    findings.map(\.verdict.bump).max() ?? .none
  }

  /// The lowest version that says enough about the changes; `nil` if there is no old version to start from.
  public var requiredVersion: String? {
    guard let old = oldVersion.flatMap(SemanticVersion.init), newVersion != nil else { return nil }
    return old.raised(by: requiredBump).text
  }

  /// Whether ``newVersion`` says enough about the changes.
  public var isVersionRaisedEnough: Bool {
    guard let oldVersion, let newVersion else { return true }
    guard let old = SemanticVersion(oldVersion), let new = SemanticVersion(newVersion) else { return false }
    return new >= old && old.isRaisedEnough(in: new, for: requiredBump)
  }

  static func comparing(old: API, new: API) -> APIReport {
    var judge = Judge(apiName: new.name, oldFiles: old.files, newFiles: new.files)
    let differences = DifferenceFinder.differences(from: old, to: new)
    var report = APIReport(
      name: new.name, oldVersion: old.version, newVersion: new.version, findings: judge.findings(for: differences))
    if let fact = report.versionFact {
      let subject = Subject(
        path: new.name + ".version", nounFile: "api.json", reached: [], old: old.versionLocation,
        new: new.versionLocation)
      let difference = Difference(fact: fact, subject: subject, old: old.version, new: new.version)
      report.findings += judge.findings(for: [difference])
    }
    report.findings = report.findings.worstFirst
    return report
  }

  private var versionFact: Fact? {
    guard let oldVersion, let newVersion else { return nil }
    if let old = SemanticVersion(oldVersion), let new = SemanticVersion(newVersion), new < old {
      return .versionLowered
    }
    if !isVersionRaisedEnough {
      return Spelling.isSame(oldVersion, newVersion)
        ? .versionNotBumped(needed: requiredBump) : .versionBumpedTooLittle(needed: requiredBump)
    }
    return findings.isEmpty && !Spelling.isSame(oldVersion, newVersion) ? .versionRaised : nil
  }

  static func adding(_ api: API) -> APIReport {
    let subject = Subject(path: api.name, nounFile: "api.json", reached: [], new: api.location, isInOld: false)
    var judge = Judge(apiName: api.name, oldFiles: [], newFiles: api.files)
    let difference = Difference(fact: .added(.api(api)), subject: subject, new: api.version)
    return APIReport(
      name: api.name, oldVersion: nil, newVersion: api.version, findings: judge.findings(for: [difference]))
  }

  static func removing(_ api: API) -> APIReport {
    let subject = Subject(path: api.name, nounFile: "api.json", reached: [], old: api.location, isInNew: false)
    var judge = Judge(apiName: api.name, oldFiles: api.files, newFiles: [])
    let difference = Difference(fact: .removed(.api(api)), subject: subject, old: api.version)
    return APIReport(
      name: api.name, oldVersion: api.version, newVersion: nil, findings: judge.findings(for: [difference]))
  }
}

extension [Finding] {
  /// In the order in which reports show them: by what a reviewer has to do, then the worst first.
  var worstFirst: [Finding] {
    let sections = map { ReportSection($0) }
    return indices.sorted { left, right in
      if sections[left] != sections[right] { return sections[left] < sections[right] }
      let (one, other) = (self[left].verdict, self[right].verdict)
      return one < other || other < one ? other < one : left < right
    }.map { self[$0] }
  }
}

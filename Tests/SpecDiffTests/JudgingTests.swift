import SpecDiff
import SpecModel
import Testing

/// How differences become findings: once each, judged by the messages that carry the part, named for good.
@Suite struct JudgingTests {
  @Test func aSharedObjectIsReportedOnceForAllThatReachIt() throws {
    var new = SampleAPI.api
    new.objects[0].fields[0].isRequired = true
    let findings = DiffReport.comparing(old: SampleAPI.api, new: new).findings.filter { $0.path == "Card.number" }
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.rule == "request-field-became-required")
    #expect(finding.verdict.wire == .breaks)
    #expect(finding.meanings.map(\.direction) == [.request, .response])
    #expect(finding.reached.map(\.path) == ["store.request.card.number", "store.response.card.number"])
  }

  @Test func theRequestOfACallbackIsWhatTheClientReceives() throws {
    var new = SampleAPI.api
    new.endpoints[1].request.fields[1].isRequired = true
    new.endpoints[1].response.fields[0].isRequired = true
    let findings = DiffReport.comparing(old: SampleAPI.api, new: new).findings
    #expect(
      Set(findings.map(\.rule)) == [
        "response-field-became-required", "request-field-became-required", "spec-version-not-bumped",
      ])
    #expect(findings.first { $0.path == "notify.request.kind" }?.rule == "response-field-became-required")
  }

  @Test func whatNoMessageCarriesCannotBreakOnTheWire() throws {
    var old = SampleAPI.api
    old.objects.append(SampleAPI.unused)
    var new = old
    new.objects[2].fields = [SampleAPI.field("number", isRequired: true)]
    let finding = try #require(DiffReport.comparing(old: old, new: new).findings.first { $0.path == "Unused.number" })
    #expect(finding.verdict.wire == .works)
    #expect(finding.reached.isEmpty)
  }

  @Test func recursiveObjectsEnd() {
    var new = SampleAPI.api
    new.objects[0].fields.append(SampleAPI.field("again", .object("Card")))
    #expect(DiffReport.comparing(old: SampleAPI.api, new: new).findings.count == 2)
  }

  @Test func fingerprintsDoNotDependOnPlacesAndWords() throws {
    var new = SampleAPI.api
    new.endpoints[0].request.fields[1].isRequired = true
    var moved = new
    moved.endpoints[0].request.fields[1].location.offset += 7
    moved.endpoints[0].request.fields[1].doc = "Other."
    let find = { (api: API) in
      DiffReport.comparing(old: SampleAPI.api, new: api).findings.first { $0.path == "store.request.kind" }
    }
    let fingerprint = try #require(find(new)).fingerprint
    #expect(fingerprint == find(moved)?.fingerprint)
    #expect(fingerprint.description == "b1c723a62dee125a")
  }

  @Test(arguments: Mutation.all.map(\.name))
  func fingerprintsAreUnique(_ name: String) throws {
    var new = SampleAPI.api
    try #require(Mutation.all.first { $0.name == name }).change(&new)
    let fingerprints = DiffReport.comparing(old: SampleAPI.api, new: new).findings.map(\.fingerprint)
    #expect(Set(fingerprints).count == fingerprints.count)
  }

  @Test func textThatLooksTheSameIsNotTheSame() {
    var old = SampleAPI.api
    old.enums[0].values[1].value = "caf\u{E9}"
    var new = old
    new.enums[0].values[1].value = "cafe\u{301}"
    #expect(DiffReport.comparing(old: old, new: new).findings.contains { $0.path.hasPrefix("Brand.") })
  }

  @Test(arguments: [
    ("number", "cardNumber", 9, true), ("number", "num", 9, false), ("number", "expiry", 9, false),
    ("number", "expiry", 0, true),
  ])
  func renamesAreProposed(_ oldName: String, _ newName: String, _ position: Int, _ isProposed: Bool) throws {
    var old = SampleAPI.api
    old.objects[0].fields[0].name = oldName
    var new = old
    let field = new.objects[0].fields.removeFirst()
    new.objects[0].fields.insert(field, at: min(position, new.objects[0].fields.count))
    new.objects[0].fields[min(position, new.objects[0].fields.count - 1)].name = newName
    let findings = DiffReport.comparing(old: old, new: new).findings
    let removed = try #require(findings.first { $0.path == "Card.\(oldName)" })
    let added = try #require(findings.first { $0.path == "Card.\(newName)" })
    #expect(removed.verdict.breaks)
    #expect(removed.notes.isEmpty != isProposed)
    #expect(added.notes.isEmpty != isProposed)
  }

  @Test func movedFieldsAreProposed() throws {
    var new = SampleAPI.api
    new.objects[0].fields.append(new.endpoints[0].request.fields.remove(at: 1))
    let findings = DiffReport.comparing(old: SampleAPI.api, new: new).findings
    let removed = try #require(findings.first { $0.path == "store.request.kind" })
    #expect(removed.notes == ["Perhaps moved to \("Card.kind")."])
  }

  @Test(arguments: [
    ("1.0.0", "1.0.0", Bump.none, true), ("1.0.0", "1.0.0", .patch, false), ("1.0.0", "1.0.1", .patch, true),
    ("1.0.1", "1.1.0", .minor, true), ("1.0.0", "1.0.9", .minor, false), ("1.9.0", "2.0.0", .major, true),
    ("1.9.0", "1.10.0", .major, false), ("0.3.0", "0.4.0", .major, true), ("0.3.0", "0.3.1", .major, false),
    ("1.0.0", "2.0.0-beta.1", .major, true), ("2.0.0-beta.1", "2.0.0-beta.2", .major, true),
    ("2.0.0-beta.2", "2.0.0-beta.10", .major, true), ("2.0.0-beta.1", "2.0.0", .major, true),
    ("2.0.0", "1.9.9", .patch, false), ("1.0.0", "nonsense", .patch, false),
  ])
  func versionsAreJudged(_ oldVersion: String, _ newVersion: String, _ bump: Bump, _ isEnough: Bool) {
    var old = SampleAPI.api
    old.version = oldVersion
    var new = old
    new.version = newVersion
    change(&new, as: bump)
    let report = DiffReport.comparing(old: old, new: new)
    #expect(report.requiredBump == bump)
    #expect(report.apis[0].isVersionRaisedEnough == isEnough)
    #expect(report.findings.contains { $0.verdict.bump == .none && $0.verdict.severity == .error } == !isEnough)
  }

  @Test(arguments: [
    ("1.2.3", Bump.none, "1.2.3"), ("1.2.3", .patch, "1.2.4"), ("1.2.3", .minor, "1.3.0"), ("1.2.3", .major, "2.0.0"),
    ("0.2.3", .minor, "0.3.0"), ("0.2.3", .major, "0.3.0"), ("1.2.3-beta.1", .none, "1.2.3-beta.1"),
    ("1.2.3-beta.1", .patch, "1.2.3"),
  ])
  func theLowestVersionThatSaysEnoughIsTold(_ oldVersion: String, _ bump: Bump, _ needed: String) {
    var old = SampleAPI.api
    old.version = oldVersion
    var new = old
    change(&new, as: bump)
    #expect(DiffReport.comparing(old: old, new: new).apis[0].requiredVersion == needed)
  }

  /// Changes the API so that its version has to be raised in this part.
  private func change(_ api: inout API, as bump: Bump) {
    switch bump {
    case .none: break
    case .patch: api.doc = "Other."
    case .minor: api.objects.append(SampleAPI.unused)
    case .major: api.endpoints.removeFirst()
    }
  }

  @Test func treesAreComparedByName() {
    var other = SampleAPI.api
    other.name = "Other"
    let report = DiffReport.comparing(old: [SampleAPI.api, other], new: [SampleAPI.api])
    #expect(report.findings.map(\.rule) == ["api-removed"])
    #expect(report.fails(at: .breaking))
    let back = DiffReport.comparing(old: [SampleAPI.api], new: [other, SampleAPI.api])
    #expect(back.findings.map(\.rule) == ["api-added"])
    #expect(!back.fails(at: .warning))
  }
}

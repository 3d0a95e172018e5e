import SpecModel

/// Two versions of one API -> everything that differs between them, each thing once, in the order of the new version.
struct DifferenceFinder {
  let old: API
  let new: API
  let oldReach: ReachTable
  let newReach: ReachTable
  let oldCodes: CodeIndex
  let newCodes: CodeIndex
  private(set) var differences: [Difference] = []
  /// How often a property was found to differ and left to the report of another one.
  private var countReportedElsewhere = 0
  /// Old names of objects and enums that are known to have another name now.
  var renamedObjects: [String: String] = [:]
  var renamedEnums: [String: String] = [:]
  /// Objects that fields refer to in place of others; their contents are compared once.
  var exchangedObjects: [Exchange] = []
  var exchangedEnums: [Exchange] = []

  struct Exchange {
    var old: String
    var new: String
    /// The first field that went from one to the other, with the messages of all such fields.
    var subject: Subject
  }

  init(old: API, new: API) {
    self.old = old
    self.new = new
    oldReach = ReachTable(old)
    newReach = ReachTable(new)
    oldCodes = CodeIndex(old)
    newCodes = CodeIndex(new)
  }

  /// Everything that differs between `old` and `new`, with proposals for renames.
  static func differences(from old: API, to new: API) -> [Difference] {
    var finder = DifferenceFinder(old: old, new: new)
    finder.findRenamedTypes()
    finder.compareTheAPI()
    finder.compareExchangedTypes()
    return RenameProposals.proposing(for: finder.differences)
  }

  /// Compares two versions of one part, property by property: runs the comparison of each property that differs.
  ///
  /// Which properties differ is found by reflection. One that has no comparison here, or whose comparison finds nothing
  /// to report, is reported as unclassified: a difference is never dropped.
  mutating func compare<Part>(
    _ old: Part, _ new: Part, at subject: Subject,
    _ comparisons: KeyValuePairs<String, (inout DifferenceFinder) -> Void>
  ) {
    var unreported = DifferingProperties(old, new)
    for (property, comparison) in comparisons where unreported.contains(property) {
      let countBefore = differences.count + countReportedElsewhere
      comparison(&self)
      if differences.count + countReportedElsewhere > countBefore { unreported.crossOff(property) }
    }
    for property in unreported.all {
      var subject = subject
      subject.path += "." + property.name
      report(.unclassified(property.name), subject, old: property.old, new: property.new)
    }
  }

  /// Says that a property differs, and that the report of another difference covers it.
  mutating func isReportedElsewhere() {
    countReportedElsewhere += 1
  }

  mutating func report(_ fact: Fact, _ subject: Subject, old: String? = nil, new: String? = nil) {
    differences.append(Difference(fact: fact, subject: subject, old: old, new: new))
  }

  /// Reports `fact` if both texts differ; `nil` is a text that is not there.
  mutating func report(_ fact: Fact, _ subject: Subject, ifChanged old: String?, _ new: String?) {
    guard !Spelling.isSame(old, new) else { return }
    report(fact, subject, old: old, new: new)
  }

  mutating func compareDoc(_ old: String?, _ new: String?, of kind: PartKind, _ subject: Subject) {
    guard !Spelling.isSame(old, new) else { return }
    report(.reworded(kind), subject)
  }

  mutating func compareBasis(_ old: Basis, _ new: Basis, of kind: PartKind, _ subject: Subject) {
    report(.basisChanged(kind), subject, ifChanged: old.rawValue, new.rawValue)
  }

  mutating func compareSource(_ old: String?, _ new: String?, of kind: PartKind, _ subject: Subject) {
    report(.sourceLinkChanged(kind), subject, ifChanged: old, new)
  }

  mutating func compareDeprecation(_ old: Deprecation?, _ new: Deprecation?, of kind: PartKind, _ subject: Subject) {
    let subject = subject.pointing(old: old?.location, new: new?.location)
    switch (old, new) {
    case (nil, nil): return
    case (nil, let new?): report(.deprecated(kind), subject, new: new.message)
    case (_?, nil): report(.undeprecated(kind), subject)
    case (let old?, let new?):
      compare(
        old, new, at: subject,
        ["message": { $0.report(.deprecationReworded(kind), subject, ifChanged: old.message, new.message) }])
    }
  }

  /// Compares the written `swiftName`s, and says whether the names that they lead to differ.
  mutating func compareSwiftName(
    written old: String?, _ new: String?, effective oldName: String, _ newName: String, of kind: PartKind,
    _ subject: Subject
  ) {
    let isVisible = !Spelling.isSame(oldName, newName)
    guard isVisible || !Spelling.isSame(old, new) else { return }
    report(.swiftNameChanged(kind, isVisible: isVisible), subject, old: oldName, new: newName)
  }
}

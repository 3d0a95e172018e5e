import SpecModel

extension DifferenceFinder {
  mutating func compareFields(_ old: [Field], _ new: [Field], in owner: Subject) {
    var fields = Pairing(old, new, by: \.name)
    let renamed = fields.matchRenamed(old: Self.namesBefore, new: Self.namesNow)
    let (oldPositions, newPositions) = (old.positions, new.positions)
    for field in fields.removed {
      let subject = owner.removed(field.name, at: field.location).at(position: oldPositions[field.name])
      report(.removed(.field(field)), subject, old: Describing.type(field.type))
    }
    for field in fields.added {
      let subject = owner.added(field.name, at: field.location).at(position: newPositions[field.name])
      report(.added(.field(field)), subject, new: Describing.type(field.type))
      for (key, requirement) in [
        (ConditionKey.requiredWhen, field.requiredWhen), (.presentWhen, field.presentWhen),
      ] {
        guard let requirement else { continue }
        report(
          .conditionChanged(key, old: nil, new: requirement.form),
          subject.pointing(old: nil, new: requirement.location), new: Describing.requirement(requirement.form))
      }
    }
    for (old, new) in renamed {
      let subject = owner.part(new.name, old: old.location, new: new.location)
      report(.renamed(old: .field(old), new: .field(new)), subject, old: old.name, new: new.name)
    }
    for (old, new) in fields.both { compareField(old, new, in: owner) }
    if fields.isReordered {
      report(.fieldsReordered(inInitializer: Self.isInitializerReordered(old, new)), owner)
    }
  }

  private static func isInitializerReordered(_ old: [Field], _ new: [Field]) -> Bool {
    [true, false].contains { hasDefault in
      Pairing(
        old.filter { $0.hasDefault == hasDefault }, new.filter { $0.hasDefault == hasDefault }, by: \.name
      ).isReordered
    }
  }

  // A field is known to be another one's new name if the description says so itself: the name in Swift is kept, or one
  // of the two names is accepted for the other.
  private static func namesBefore(_ field: Field) -> [String] {
    ["property \(SwiftNaming.propertyName(of: field))", "read \(field.name)"] + field.otherNames.map { "written \($0)" }
  }

  private static func namesNow(_ field: Field) -> [String] {
    ["property \(SwiftNaming.propertyName(of: field))", "written \(field.name)"] + field.otherNames.map { "read \($0)" }
  }

  private mutating func compareField(_ old: Field, _ new: Field, in owner: Subject) {
    let subject = owner.part(new.name, old: old.location, new: new.location)
    func places(of key: FieldKey) -> Subject { subject.pointing(old: old.place(of: key), new: new.place(of: key)) }
    compare(
      old, new, at: subject,
      [
        // Two fields of different names are compared when the report has called one the new name of the other.
        "name": { $0.isReportedElsewhere() },
        "isRequired": {
          $0.report(
            .requirednessChanged(isRequired: new.isRequired), places(of: .required), old: old.requirednessText,
            new: new.requirednessText)
        },
        // A property that may lack its value is optional in Swift, as that of a field that is not required.
        "canLackValue": {
          $0.report(
            .requirednessChanged(isRequired: !new.canLackValue), places(of: .required),
            old: old.canLackValue ? "may lack its value" : "has its value",
            new: new.canLackValue ? "may lack its value" : "has its value")
        },
        "requiredWhen": { $0.compareRequirement(.requiredWhen, old.requiredWhen, new.requiredWhen, subject) },
        "presentWhen": { $0.compareRequirement(.presentWhen, old.presentWhen, new.presentWhen, subject) },
        "type": {
          let places = subject.pointing(old: old.typeLocation, new: new.typeLocation)
          $0.compareTypes(old.type, new.type, places)
        },
        "fixed": {
          $0.report(
            .fixedChanged(old: old.fixed, new: new.fixed, isRequired: new.isRequired), places(of: .fixed),
            old: old.fixed, new: new.fixed)
        },
        "scalarForm": { $0.compareScalarForms(old, new, places(of: .wire)) },
        "constraints": { $0.compareConstraints(old, new, subject) },
        "knownValues": { $0.compareKnownValues(old, new, places(of: .knownValues)) },
        "sensitivity": {
          $0.report(
            .sensitivityChanged(old: old.sensitivity, new: new.sensitivity), places(of: .sensitive),
            old: old.sensitivity?.rawValue, new: new.sensitivity?.rawValue)
        },
        "otherNames": { $0.compareOtherNames(old, new, places(of: .otherNames)) },
        "swiftName": {
          // The report on a new name says whether the property keeps its own.
          guard Spelling.isSame(old.name, new.name) else { return $0.isReportedElsewhere() }
          $0.compareSwiftName(
            written: old.swiftName, new.swiftName, effective: SwiftNaming.propertyName(of: old),
            SwiftNaming.propertyName(of: new), of: .field, places(of: .swiftName))
        },
        "doc": { $0.compareDoc(old.doc, new.doc, of: .field, subject) },
        "basis": { $0.compareBasis(old.basis, new.basis, of: .field, subject) },
        "source": { $0.compareSource(old.source, new.source, of: .field, subject) },
        "deprecation": { $0.compareDeprecation(old.deprecation, new.deprecation, of: .field, subject) },
      ])
  }

  private mutating func compareRequirement(
    _ key: ConditionKey, _ old: Requirement?, _ new: Requirement?, _ subject: Subject
  ) {
    let places = subject.pointing(old: old?.location, new: new?.location)
    let change = { (finder: inout DifferenceFinder) in
      if case .condition(let before)? = old?.form, case .condition(let now)? = new?.form,
        Content.isSame(before.inFixedOrder, now.inFixedOrder)
      {
        return finder.report(.reordered(.condition), places)
      }
      finder.report(
        .conditionChanged(key, old: old?.form, new: new?.form), places,
        ifChanged: old.map { Describing.requirement($0.form) }, new.map { Describing.requirement($0.form) })
    }
    guard let old, let new else { return change(&self) }
    compare(old, new, at: places, ["form": change])
  }

  private mutating func compareOtherNames(_ old: Field, _ new: Field, _ subject: Subject) {
    let names = Pairing(old.otherNames, new.otherNames, by: { $0 })
    // A field that is read under the name that it had, or will have, is reported as renamed.
    for name in names.added {
      if Spelling.isSame(name, old.name) {
        isReportedElsewhere()
      } else {
        report(.otherNameAdded(name), subject, new: name)
      }
    }
    for name in names.removed {
      if Spelling.isSame(name, new.name) {
        isReportedElsewhere()
      } else {
        report(.otherNameRemoved(name), subject, old: name)
      }
    }
    if names.isReordered { report(.reordered(.otherName), subject) }
  }
}

extension [Field] {
  fileprivate var positions: [String: Int] {
    Dictionary(enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Field {
  /// Whether the initializer does without it.
  var hasDefault: Bool {
    !isRequired || fixed != nil
  }

  fileprivate var requirednessText: String {
    isRequired ? "required" : "optional"
  }

  func place(of key: FieldKey) -> SourceLocation? {
    keyLocations.first { $0.key == key }?.location
  }
}

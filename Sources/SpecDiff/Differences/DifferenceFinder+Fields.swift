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
          .conditionChanged(key, old: nil, new: requirement.rule),
          subject.pointing(old: nil, new: requirement.location), new: Describing.requirement(requirement.rule))
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
    if old.isRequired != new.isRequired {
      let places = subject.pointing(old: old.place(of: .required), new: new.place(of: .required))
      report(
        .requirednessChanged(isRequired: new.isRequired), places, old: old.isRequired ? "required" : "optional",
        new: new.isRequired ? "required" : "optional")
    }
    compareRequirement(.requiredWhen, old.requiredWhen, new.requiredWhen, subject)
    compareRequirement(.presentWhen, old.presentWhen, new.presentWhen, subject)
    let typesMatch = compareTypes(old.type, new.type, subject.pointing(old: old.typeLocation, new: new.typeLocation))
    compareConstraints(old, new, typesMatch: typesMatch, subject)
    let sensitive = subject.pointing(old: old.place(of: .sensitive), new: new.place(of: .sensitive))
    if old.sensitivity != new.sensitivity {
      report(
        .sensitivityChanged(old: old.sensitivity, new: new.sensitivity), sensitive, old: old.sensitivity?.rawValue,
        new: new.sensitivity?.rawValue)
    }
    compareOtherNames(old, new, subject)
    if Spelling.isSame(old.name, new.name) {
      compareSwiftName(
        written: old.swiftName, new.swiftName, effective: SwiftNaming.propertyName(of: old),
        SwiftNaming.propertyName(of: new), of: .field,
        subject.pointing(old: old.place(of: .swiftName), new: new.place(of: .swiftName)))
    }
    compareDoc(old.doc, new.doc, of: .field, subject)
    compareOrigin((old.basis, old.source), (new.basis, new.source), of: .field, subject)
    compareDeprecation(old.deprecation, new.deprecation, of: .field, subject)
  }

  private mutating func compareRequirement(
    _ key: ConditionKey, _ old: Requirement?, _ new: Requirement?, _ subject: Subject
  ) {
    let (oldText, newText) = (
      old.map { Describing.requirement($0.rule) }, new.map { Describing.requirement($0.rule) }
    )
    report(
      .conditionChanged(key, old: old?.rule, new: new?.rule),
      subject.pointing(old: old?.location, new: new?.location), ifChanged: oldText, newText)
  }

  private mutating func compareOtherNames(_ old: Field, _ new: Field, _ subject: Subject) {
    let places = subject.pointing(old: old.place(of: .otherNames), new: new.place(of: .otherNames))
    let names = Pairing(old.otherNames, new.otherNames, by: { $0 })
    for name in names.added where !Spelling.isSame(name, old.name) {
      report(.otherNameAdded(name), places, new: name)
    }
    for name in names.removed where !Spelling.isSame(name, new.name) {
      report(.otherNameRemoved(name), places, old: name)
    }
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

  func place(of key: FieldKey) -> SourceLocation? {
    keyLocations.first { $0.key == key }?.location
  }
}

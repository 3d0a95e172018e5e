import SpecModel

extension DifferenceFinder {
  /// Compares everything that limits a field's value. Where the type is another one, limits of the old type say nothing
  /// about the new.
  mutating func compareConstraints(_ old: Field, _ new: Field, typesMatch: Bool, _ subject: Subject) {
    let fixed = subject.pointing(old: old.place(of: .fixed), new: new.place(of: .fixed))
    if !Spelling.isSame(old.fixed, new.fixed) {
      report(
        .fixedChanged(old: old.fixed, new: new.fixed, isRequired: new.isRequired), fixed, old: old.fixed,
        new: new.fixed)
    }
    guard typesMatch else { return }
    if old.scalarForm != new.scalarForm {
      report(
        .scalarFormChanged, subject.pointing(old: old.place(of: .wire), new: new.place(of: .wire)),
        old: old.scalarForm.rawValue, new: new.scalarForm.rawValue)
    }
    let limits = Pairing(old.limits, new.limits, by: { $0.rule.key })
    for limit in limits.removed {
      report(
        .constraintChanged(old: limit.rule, new: nil), subject.pointing(old: limit.location, new: nil),
        old: Describing.constraint(limit.rule))
    }
    for limit in limits.added {
      report(
        .constraintChanged(old: nil, new: limit.rule), subject.pointing(old: nil, new: limit.location),
        new: Describing.constraint(limit.rule))
    }
    for (old, new) in limits.both where old.rule != new.rule {
      report(
        .constraintChanged(old: old.rule, new: new.rule), subject.pointing(old: old.location, new: new.location),
        old: Describing.constraint(old.rule), new: Describing.constraint(new.rule))
    }
    compareValueLists(old, new, subject)
  }

  private mutating func compareValueLists(_ old: Field, _ new: Field, _ subject: Subject) {
    let (oldList, newList) = (old.closedList, new.closedList)
    let places = subject.pointing(old: oldList?.location, new: newList?.location)
    switch (oldList?.values, newList?.values) {
    case (nil, nil): break
    case (nil, let values?):
      let rule = ConstraintRule.allowedValues(values)
      report(.constraintChanged(old: nil, new: rule), places, new: Describing.constraint(rule))
    case (let values?, nil):
      let rule = ConstraintRule.allowedValues(values)
      report(.constraintChanged(old: rule, new: nil), places, old: Describing.constraint(rule))
    case (let oldValues?, let newValues?):
      let values = Pairing(oldValues, newValues, by: { $0 })
      for value in values.removed { report(.valueDisallowed(value), places.listing(value), old: value) }
      for value in values.added { report(.valueAllowed(value), places.listing(value), new: value) }
      if values.isReordered { report(.reordered(.enumValue), places) }
    }
    let known = Pairing(old.knownValues, new.knownValues, by: { $0 })
    let knownPlaces = subject.pointing(old: old.place(of: .knownValues), new: new.place(of: .knownValues))
    for value in known.removed where newList?.values.contains(value) != true {
      report(.knownValueRemoved(value), knownPlaces.listing(value), old: value)
    }
    for value in known.added where oldList?.values.contains(value) != true {
      report(.knownValueAdded(value), knownPlaces.listing(value), new: value)
    }
    if known.isReordered { report(.reordered(.enumValue), knownPlaces) }
  }
}

extension Subject {
  /// A value in a list of this field.
  fileprivate func listing(_ value: String) -> Subject {
    var subject = self
    subject.path += "." + value
    return subject
  }
}

extension Field {
  /// Limits other than a closed list of values.
  fileprivate var limits: [Constraint] {
    constraints.filter { $0.rule.kind != .allowedValues }
  }

  fileprivate var closedList: (values: [String], location: SourceLocation)? {
    for constraint in constraints {
      if case .allowedValues(let values) = constraint.rule { return (values, constraint.location) }
    }
    return nil
  }
}

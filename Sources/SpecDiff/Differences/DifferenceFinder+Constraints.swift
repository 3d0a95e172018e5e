import SpecModel

extension DifferenceFinder {
  /// How a boolean or a number travels; the property means nothing for other types.
  mutating func compareScalarForms(_ old: Field, _ new: Field, _ subject: Subject) {
    guard Self.limitsCarryOver(from: old.type, to: new.type), new.type.element.scalar?.hasTwoForms == true else {
      return isReportedElsewhere()
    }
    report(.scalarFormChanged, subject, ifChanged: old.scalarForm.rawValue, new.scalarForm.rawValue)
  }

  /// Compares what limits a field's value. Where the type is another one, limits of the old type say nothing about the
  /// new.
  mutating func compareConstraints(_ old: Field, _ new: Field, _ subject: Subject) {
    guard Self.limitsCarryOver(from: old.type, to: new.type) else { return isReportedElsewhere() }
    let limits = Pairing(old.limits, new.limits, by: { $0.limit.key })
    for constraint in limits.removed {
      report(
        .constraintChanged(old: constraint.limit, new: nil), subject.pointing(old: constraint.location, new: nil),
        old: Describing.constraint(constraint.limit))
    }
    for constraint in limits.added {
      report(
        .constraintChanged(old: nil, new: constraint.limit), subject.pointing(old: nil, new: constraint.location),
        new: Describing.constraint(constraint.limit))
    }
    for (old, new) in limits.both {
      let places = subject.pointing(old: old.location, new: new.location)
      compare(
        old, new, at: places,
        [
          "limit": {
            $0.report(
              .constraintChanged(old: old.limit, new: new.limit), places, old: Describing.constraint(old.limit),
              new: Describing.constraint(new.limit))
          }
        ])
    }
    // All limits must hold, so their order does not count.
    if limits.isReordered { isReportedElsewhere() }
    compareClosedLists(old.closedList, new.closedList, subject)
  }

  private mutating func compareClosedLists(_ old: ClosedList?, _ new: ClosedList?, _ subject: Subject) {
    let places = subject.pointing(old: old?.location, new: new?.location)
    switch (old?.values, new?.values) {
    case (nil, nil): break
    case (nil, let values?):
      let limit = Limit.allowedValues(values)
      report(.constraintChanged(old: nil, new: limit), places, new: Describing.constraint(limit))
    case (let values?, nil):
      let limit = Limit.allowedValues(values)
      report(.constraintChanged(old: limit, new: nil), places, old: Describing.constraint(limit))
    case (let oldValues?, let newValues?):
      let values = Pairing(oldValues, newValues, by: { $0 })
      for value in values.removed { report(.valueDisallowed(value), places.listing(value), old: value) }
      for value in values.added { report(.valueAllowed(value), places.listing(value), new: value) }
      if values.isReordered { report(.reordered(.enumValue), places) }
    }
  }

  /// Documented values of an open list. Values that move to or from a closed list are reported with that list.
  mutating func compareKnownValues(_ old: Field, _ new: Field, _ subject: Subject) {
    guard Self.limitsCarryOver(from: old.type, to: new.type) else { return isReportedElsewhere() }
    let known = Pairing(old.knownValues, new.knownValues, by: { $0 })
    let (oldList, newList) = (old.closedList?.values ?? [], new.closedList?.values ?? [])
    let isListChanged = !Spelling.isSame(oldList, newList)
    for value in known.removed {
      if isListChanged && newList.contains(value) {
        isReportedElsewhere()
      } else {
        report(.knownValueRemoved(value), subject.listing(value), old: value)
      }
    }
    for value in known.added {
      if isListChanged && oldList.contains(value) {
        isReportedElsewhere()
      } else {
        report(.knownValueAdded(value), subject.listing(value), new: value)
      }
    }
    if known.isReordered { report(.reordered(.enumValue), subject) }
  }
}

extension Subject {
  /// A value in a list of this field.
  fileprivate func listing(_ value: String) -> Subject {
    var subject = self
    subject.whole = subject.path
    subject.path += "." + value
    return subject
  }
}

private struct ClosedList {
  var values: [String]
  var location: SourceLocation
}

extension Field {
  /// Limits other than a closed list of values.
  fileprivate var limits: [Constraint] {
    constraints.filter { $0.limit.kind != .allowedValues }
  }

  fileprivate var closedList: ClosedList? {
    for constraint in constraints {
      if case .allowedValues(let values) = constraint.limit {
        return ClosedList(values: values, location: constraint.location)
      }
    }
    return nil
  }
}

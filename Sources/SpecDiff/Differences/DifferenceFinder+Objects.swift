import SpecModel

extension DifferenceFinder {
  /// Objects and enums of which exactly one went and exactly one came with the same content: known renames.
  mutating func findRenamedTypes() {
    let objects = Pairing(old.objects, new.objects, by: \.name)
    renamedObjects = Self.uniqueMatches(
      objects.removed.map { ($0.name, Describing.shape($0.fields, own: $0.name)) },
      objects.added.map { ($0.name, Describing.shape($0.fields, own: $0.name)) })
    let enums = Pairing(old.enums, new.enums, by: \.name)
    let values: (EnumType) -> String = { $0.values.map { "\($0.value.utf8.count):" + $0.value }.sorted().joined() }
    renamedEnums = Self.uniqueMatches(
      enums.removed.map { ($0.name, values($0)) }, enums.added.map { ($0.name, values($0)) })
  }

  private static func uniqueMatches(
    _ old: [(name: String, content: String)], _ new: [(name: String, content: String)]
  ) -> [String: String] {
    let oldByContent = Dictionary(grouping: old, by: { Spelling($0.content) })
    let newByContent = Dictionary(grouping: new, by: { Spelling($0.content) })
    var matches: [String: String] = [:]
    for (content, candidates) in oldByContent where !content.text.isEmpty {
      guard candidates.count == 1, let others = newByContent[content], others.count == 1 else { continue }
      matches[candidates[0].name] = others[0].name
    }
    return matches
  }

  mutating func compareObjects() {
    var objects = Pairing(old.objects, new.objects, by: \.name)
    let renames = renamedObjects
    let renamed = objects.matchRenamed(old: { renames[$0.name].map { [$0] } ?? [] }, new: { [$0.name] })
    for (old, new) in renamed {
      report(.renamed(old: .object(old), new: .object(new)), subject(old, new), old: old.name, new: new.name)
    }
    for object in objects.removed {
      var subject = subject(object, object)
      subject.new = new.location
      subject.isInNew = false
      report(.removed(.object(object)), subject, old: object.name)
    }
    for object in objects.added {
      var subject = subject(object, object)
      subject.old = old.location
      subject.isInOld = false
      report(.added(.object(object)), subject, new: object.name)
    }
    for (old, new) in objects.both { compare(old, new) }
  }

  private func subject(_ old: ObjectType, _ new: ObjectType) -> Subject {
    let reached = (newReach.ofObject[new.name] ?? []).common(with: oldReach.ofObject[old.name] ?? [])
    return Subject(
      path: new.name, nounFile: "objects/\(new.name).json", reached: reached, old: old.location, new: new.location)
  }

  private mutating func compare(_ old: ObjectType, _ new: ObjectType) {
    let subject = subject(old, new)
    compare(
      old, new, at: subject,
      [
        "name": { $0.isReportedElsewhere() },
        "doc": { $0.compareDoc(old.doc, new.doc, of: .object, subject) },
        "basis": { $0.compareBasis(old.basis, new.basis, of: .object, subject) },
        "source": { $0.compareSource(old.source, new.source, of: .object, subject) },
        "deprecation": { $0.compareDeprecation(old.deprecation, new.deprecation, of: .object, subject) },
        "fields": { $0.compareFields(old.fields, new.fields, in: subject) },
      ])
  }

  mutating func compareEnums() {
    var enums = Pairing(old.enums, new.enums, by: \.name)
    let renames = renamedEnums
    let renamed = enums.matchRenamed(old: { renames[$0.name].map { [$0] } ?? [] }, new: { [$0.name] })
    for (old, new) in renamed {
      report(
        .renamed(old: .enumeration(old), new: .enumeration(new)), subject(old, new), old: old.name, new: new.name)
    }
    for type in enums.removed {
      var subject = subject(type, type)
      subject.new = new.location
      subject.isInNew = false
      report(.removed(.enumeration(type)), subject, old: type.name)
    }
    for type in enums.added {
      var subject = subject(type, type)
      subject.old = old.location
      subject.isInOld = false
      report(.added(.enumeration(type)), subject, new: type.name)
    }
    for (old, new) in enums.both { compare(old, new) }
  }

  private func subject(_ old: EnumType, _ new: EnumType) -> Subject {
    let reached = (newReach.ofEnum[new.name] ?? []).common(with: oldReach.ofEnum[old.name] ?? [])
    return Subject(
      path: new.name, nounFile: "enums/\(new.name).json", reached: reached, old: old.location, new: new.location)
  }

  private mutating func compare(_ old: EnumType, _ new: EnumType) {
    let subject = subject(old, new)
    compare(
      old, new, at: subject,
      [
        "name": { $0.isReportedElsewhere() },
        "doc": { $0.compareDoc(old.doc, new.doc, of: .enumeration, subject) },
        "basis": { $0.compareBasis(old.basis, new.basis, of: .enumeration, subject) },
        "source": { $0.compareSource(old.source, new.source, of: .enumeration, subject) },
        "deprecation": { $0.compareDeprecation(old.deprecation, new.deprecation, of: .enumeration, subject) },
        "values": { $0.compareValues(old.values, new.values, in: subject) },
      ])
  }

  /// Compares objects and enums that took each other's place in fields. Both may still exist, so nothing else compares
  /// them.
  mutating func compareExchangedTypes() {
    var next = 0
    while next < exchangedObjects.count {
      let exchange = exchangedObjects[next]
      next += 1
      guard let old = old.objects.first(where: { $0.name == exchange.old }),
        let new = new.objects.first(where: { $0.name == exchange.new })
      else { continue }
      let subject = exchange.subject.pointing(old: old.location, new: new.location)
      compareFields(old.fields, new.fields, in: subject)
    }
    for exchange in exchangedEnums {
      guard let old = old.enums.first(where: { $0.name == exchange.old }),
        let new = new.enums.first(where: { $0.name == exchange.new })
      else { continue }
      compareValues(old.values, new.values, in: exchange.subject.pointing(old: old.location, new: new.location))
    }
  }
}

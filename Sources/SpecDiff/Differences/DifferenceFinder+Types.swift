import SpecModel

extension DifferenceFinder {
  /// Reports how the type changed, and compares what is written inside of it.
  mutating func compareTypes(_ old: FieldType, _ new: FieldType, _ subject: Subject, isElement: Bool = false) {
    let texts = (old: Describing.type(old), new: Describing.type(new))
    func report(_ change: TypeChange, _ finder: inout DifferenceFinder) {
      finder.report(.typeChanged(change), subject, old: texts.old, new: texts.new)
    }
    switch (old, new) {
    case (.scalar(let old), .scalar(let new)) where old == new:
      return
    case (.list(let old), .list(let new)):
      compareTypes(old, new, subject.through("[]"), isElement: true)
    case (.map(let old), .map(let new)):
      compareTypes(old, new, subject.through("{}"), isElement: true)
    case (.object(let old), .object(let new)):
      guard old != new else { return }
      guard renamedObjects[old] != new else { return isReportedElsewhere() }
      report(.object(old: old, new: new), &self)
      note(Exchange(old: old, new: new, subject: subject), in: \.exchangedObjects)
    case (.openEnum(let old), .openEnum(let new)):
      guard old != new else { return }
      guard renamedEnums[old] != new else { return isReportedElsewhere() }
      report(.enumeration(old: old, new: new), &self)
      note(Exchange(old: old, new: new, subject: subject), in: \.exchangedEnums)
    case (.inlineObject(let old), .inlineObject(let new)):
      compareFields(old, new, in: subject)
    case (.inlineObject(let old), .object(let name)):
      report(.shared(name), &self)
      compareFields(old, self.new.fields(ofObject: name), in: subject)
    case (.object(let name), .inlineObject(let new)):
      report(.inlined(name), &self)
      compareFields(self.old.fields(ofObject: name), new, in: subject)
    case (.scalar(.string), .openEnum):
      report(.toEnum(old: texts.old, new: texts.new), &self)
    case (.openEnum, .scalar(.string)):
      report(.toString(old: texts.old, new: texts.new), &self)
    case (.scalar, _), (.object, _), (.openEnum, _), (.inlineObject, _), (.list, _), (.map, _):
      report(Self.otherChange(from: old, to: new, isElement: isElement), &self)
    }
  }

  /// Whether limits on the old type mean the same for the new one.
  static func limitsCarryOver(from old: FieldType, to new: FieldType) -> Bool {
    switch (old, new) {
    case (.list(let old), .list(let new)), (.map(let old), .map(let new)): limitsCarryOver(from: old, to: new)
    case (.scalar(let old), .scalar(let new)): old == new
    case (.scalar(.string), .openEnum), (.openEnum, .scalar(.string)), (.openEnum, .openEnum), (.object, .object),
      (.object, .inlineObject), (.inlineObject, .object), (.inlineObject, .inlineObject):
      true
    case (.scalar, _), (.object, _), (.openEnum, _), (.inlineObject, _), (.list, _), (.map, _):
      false
    }
  }

  private static func otherChange(from old: FieldType, to new: FieldType, isElement: Bool) -> TypeChange {
    if isElement { return .ofElement }
    if case .list = new, old.family != .collection { return .toList }
    if case .list = old, new.family != .collection { return .fromList }
    return .other
  }

  private mutating func note(_ exchange: Exchange, in list: WritableKeyPath<DifferenceFinder, [Exchange]>) {
    if let index = self[keyPath: list].firstIndex(where: { $0.old == exchange.old && $0.new == exchange.new }) {
      self[keyPath: list][index].subject.reached += exchange.subject.reached
    } else {
      self[keyPath: list].append(exchange)
    }
  }
}

extension API {
  func fields(ofObject name: String) -> [Field] {
    objects.first { $0.name == name }?.fields ?? []
  }
}

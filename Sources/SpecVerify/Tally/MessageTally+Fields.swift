import SpecModel
import SpecReader

extension MessageTally {
  func visit(_ object: JSONValue, _ tally: ObjectTally) {
    tally.visit(messageCount)
    var isHere = [Bool](repeating: false, count: tally.fields.count)
    var previous: String?
    for (name, value) in object.members {
      guard let index = tally.index(of: name) else {
        tally.noteUnknown(name, value, after: previous, messageCount)
        continue
      }
      previous = tally.fields[index].name
      guard value.kind != .null else { continue }
      isHere[index] = true
      tally.noteField(index, messageCount)
      check(value, tally.fields[index].type, at: "\(tally.path).\(tally.fields[index].name)", index, tally)
    }
    for index in tally.fields.indices { checkPresence(of: index, isHere[index], object, tally) }
  }

  private func checkPresence(of index: Int, _ isHere: Bool, _ object: JSONValue, _ tally: ObjectTally) {
    let field = tally.fields[index]
    if field.isRequired, !isHere {
      observe(.requiredAbsent, at: "\(tally.path).\(field.name)", .field(field))
    }
    if case .condition(let condition)? = field.presentWhen?.form, judge.holds(condition, in: object, tally.fields) {
      tally.notePromise(index, messageCount)
    }
    if case .condition(let condition)? = field.requiredWhen?.form, !isHere,
      judge.holds(condition, in: object, tally.fields)
    {
      observe(.conditionBroken, at: "\(tally.path).\(field.name)", .field(field))
    }
  }

  private func check(_ value: JSONValue, _ type: FieldType, at path: String, _ index: Int, _ tally: ObjectTally) {
    let field = tally.fields[index]
    switch type {
    case .list(let element):
      guard value.kind == .list else { return observeKind(of: value, at: path, field) }
      var count = 0
      for entry in value.elements {
        count += 1
        check(entry, element, at: path + "[]", index, tally)
      }
      checkCount(count, at: path, field)
    case .map(let element):
      guard value.kind == .object else { return observeKind(of: value, at: path, field) }
      var count = 0
      for (_, entry) in value.members {
        count += 1
        check(entry, element, at: path + "[*]", index, tally)
      }
      checkCount(count, at: path, field)
    case .inlineObject, .object:
      guard value.kind == .object else { return observeKind(of: value, at: path, field) }
      if let inner = innerTally(of: type, at: path, index, tally) { visit(value, inner) }
    case .scalar(.json): break
    case .scalar, .openEnum: checkScalar(value, type, at: path, field)
    }
  }

  /// The tally of the objects of `type` in the field at `index`; `nil` if values of the type are no objects.
  func innerTally(of type: FieldType, at path: String, _ index: Int, _ tally: ObjectTally) -> ObjectTally? {
    switch type {
    case .inlineObject(let fields):
      tally.tally(at: index) {
        ObjectTally(
          path: path, fields: fields, place: tally.fields[index].location, newNames: newNames, in: tally)
      }
    case .object(let name):
      tally.enclosing(named: name)
        ?? objects[name].map { object in
          tally.tally(at: index) {
            ObjectTally(
              path: path, fields: object.fields, place: object.location, newNames: newNames, name: name, in: tally)
          }
        }
    case .scalar, .openEnum, .list, .map: nil
    }
  }

  private func checkScalar(_ value: JSONValue, _ type: FieldType, at path: String, _ field: Field) {
    guard let text = value.scalarText, type.canRead(text), value.canStand(for: type) else {
      return observeKind(of: value, at: path, field)
    }
    if value.kind != .text, type.isText {
      observe(.scalarForText, at: path, .field(field), found: value.kind.words)
    }
    guard !text.isEmpty else {
      if field.isRequired { observe(.requiredEmpty, at: path, .field(field)) }
      return
    }
    if let fixed = field.fixed, fixed != text {
      observe(.valueNotAllowed, at: path, detail: "fixed", .field(field))
    }
    for constraint in field.constraints where constraint.limit.breach(by: text) != nil {
      observe(
        constraint.limit.findingKind, at: path, detail: constraint.limit.key, .field(field),
        length: constraint.limit.isAboutLength ? text.unicodeScalars.count : nil)
    }
    checkConstant(text, type, at: path, field)
  }

  private func checkConstant(_ text: String, _ type: FieldType, at path: String, _ field: Field) {
    if case .openEnum(let name) = type, let values = enums[name]?.values.map(\.value), !values.contains(text) {
      let isPrintable = field.sensitivity == nil && PrintableName.isConstant(text, beside: values)
      observe(
        .unknownValue, at: path, detail: isPrintable ? text : "", .value(ofEnum: name),
        length: text.unicodeScalars.count)
    } else if !field.knownValues.isEmpty, !field.knownValues.contains(text) {
      observe(.unknownValue, at: path, .field(field), length: text.unicodeScalars.count)
    }
  }

  private func checkCount(_ count: Int, at path: String, _ field: Field) {
    for constraint in field.constraints where constraint.limit.breach(byCount: count) != nil {
      observe(
        constraint.limit.findingKind, at: path, detail: constraint.limit.key, .field(field), length: count)
    }
  }

  private func observeKind(of value: JSONValue, at path: String, _ field: Field) {
    observe(.wrongKind, at: path, .field(field), found: value.kind.words)
  }
}

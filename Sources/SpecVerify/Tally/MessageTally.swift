import SpecModel
import SpecReader

/// What all messages of one endpoint in one direction showed.
final class MessageTally {
  let api: API
  let endpoint: Endpoint
  let direction: Direction
  let root: ObjectTally
  private(set) var messageCount = 0
  private(set) var observations: [Observation: ObservationTally] = [:]
  /// How many messages each decision was for.
  private(set) var decisionCounts: [Int]
  private let judge: MessageJudge
  private let objects: [String: ObjectType]
  private let enums: [String: EnumType]

  init(
    _ endpoint: Endpoint, _ direction: Direction, of api: API, objects: [String: ObjectType], enums: [String: EnumType]
  ) {
    self.api = api
    self.endpoint = endpoint
    self.direction = direction
    self.objects = objects
    self.enums = enums
    let message =
      switch direction {
      case .request: endpoint.request
      case .response: endpoint.response
      }
    root = ObjectTally(
      path: "\(endpoint.name).\(direction.rawValue)", fields: message.fields, place: message.location)
    judge = MessageJudge(codePath: api.resultRule.codePath) { objects[$0]?.fields }
    decisionCounts = Array(repeating: 0, count: endpoint.outcomes?.rules.count ?? 0)
  }

  /// Whether the endpoint's decisions are about these messages.
  var isJudged: Bool {
    switch (endpoint.kind, direction) {
    case (.call, .response), (.callback, .request): true
    case (.call, .request), (.callback, .response): false
    }
  }

  func add(_ message: JSONValue) {
    messageCount += 1
    visit(message, root)
    guard isJudged else { return }
    noteResult(of: message)
    noteDecision(about: message)
  }

  /// Takes what a decoder reported about a message that is not here.
  func add(problems: [(path: String, reason: String)], unknownFields: [String]) {
    messageCount += 1
    for path in unknownFields { noteReportedField(path) }
    for problem in problems {
      guard let kind = ReportedProblem(rawValue: problem.reason)?.kind, let found = field(atReported: problem.path)
      else { continue }
      // The description may have been changed since.
      if kind == .requiredAbsent, !found.field.isRequired { continue }
      observe(kind, at: found.path, .field(found.field))
    }
  }

  func observe(
    _ kind: FindingKind, at path: String, detail: String = "", _ subject: @autoclosure () -> ObservationTally.Subject,
    length: Int? = nil, found: String? = nil, companion: String? = nil
  ) {
    let observation = Observation(kind: kind, path: path, detail: detail)
    var tally = observations.removeValue(forKey: observation) ?? ObservationTally(subject: subject())
    tally.count.note(messageCount)
    if let length {
      if tally.lengths == nil { tally.lengths = LengthRange(length) } else { tally.lengths?.include(length) }
    }
    if let found { tally.kinds.insert(found) }
    if let companion { tally.companions[companion, default: 0] += 1 }
    observations[observation] = tally
  }
}

extension MessageTally {
  private func visit(_ object: JSONValue, _ tally: ObjectTally) {
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
    if case .condition(let condition)? = field.presentWhen?.rule, judge.holds(condition, in: object, tally.fields) {
      tally.notePromise(index, messageCount)
    }
    if case .condition(let condition)? = field.requiredWhen?.rule, !isHere,
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
    case .inlineObject(let fields):
      guard value.kind == .object else { return observeKind(of: value, at: path, field) }
      visit(value, tally.tally(at: index) { ObjectTally(path: path, fields: fields, place: field.location) })
    case .object(let name):
      guard value.kind == .object else { return observeKind(of: value, at: path, field) }
      guard let object = objects[name] else { return }
      visit(value, tally.tally(at: index) { ObjectTally(path: path, fields: object.fields, place: object.location) })
    case .scalar, .openEnum: checkScalar(value, type, at: path, field)
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
    for constraint in field.constraints where constraint.rule.breach(by: text) != nil {
      observe(
        constraint.rule.findingKind, at: path, detail: constraint.rule.key, .field(field),
        length: constraint.rule.isAboutLength ? text.unicodeScalars.count : nil)
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
    for constraint in field.constraints where constraint.rule.breach(byCount: count) != nil {
      observe(
        constraint.rule.findingKind, at: path, detail: constraint.rule.key, .field(field), length: count)
    }
  }

  private func observeKind(of value: JSONValue, at path: String, _ field: Field) {
    observe(.wrongKind, at: path, .field(field), found: value.kind.words)
  }
}

extension MessageTally {
  /// Looks at the code and the status of the result, where the message has them.
  private func noteResult(of message: JSONValue) {
    let rule = api.resultRule
    let status = judge.value(at: rule.statusPath, in: message, root.fields)?.scalarText
    let statuses = rule.statuses.map(\.value)
    let knownStatus = status.flatMap { statuses.contains($0) ? $0 : nil }
    if let status, knownStatus == nil {
      let isPrintable = PrintableName.isConstant(status, beside: statuses) && isOpen(rule.statusPath)
      observe(
        .unknownStatus, at: resultPath(rule.statusPath), detail: isPrintable ? status : "", .endpoint,
        length: status.unicodeScalars.count)
    }
    guard let code = judge.value(at: rule.codePath, in: message, root.fields)?.scalarText else { return }
    let codes = (endpoint.resultCodes + api.commonResultCodes).map(\.code)
    let hasTable =
      switch endpoint.kind {
      case .call: true
      case .callback: !endpoint.resultCodes.isEmpty
      }
    guard hasTable, !codes.contains(code) else { return }
    let isPrintable = PrintableName.isConstant(code, beside: codes) && isOpen(rule.codePath)
    observe(
      .unknownResultCode, at: resultPath(rule.codePath), detail: isPrintable ? code : "", .endpoint,
      length: code.unicodeScalars.count, companion: knownStatus)
  }

  private func noteDecision(about message: JSONValue) {
    guard let rules = endpoint.outcomes?.rules, let index = judge.match(among: rules, message, root.fields) else {
      return
    }
    decisionCounts[index] += 1
    guard rules[index].outcome == "unexpected" else { return }
    let rule = api.resultRule
    let known: ([String], [String]) -> String? = { path, values in
      self.judge.value(at: path, in: message, self.root.fields)?.scalarText.flatMap { values.contains($0) ? $0 : nil }
    }
    let codes = (endpoint.resultCodes + api.commonResultCodes).map(\.code)
    let facts = [known(rule.statusPath, rule.statuses.map(\.value)), known(rule.codePath, codes)]
    observe(
      .outcomeUnexpected, at: root.path, detail: facts.compactMap(\.self).joined(separator: " "), .decision(index))
  }

  private func resultPath(_ path: [String]) -> String {
    ([root.path] + path).joined(separator: ".")
  }

  /// Whether the field at the end of the path is not marked as sensitive.
  private func isOpen(_ path: [String]) -> Bool {
    var fields = root.fields
    for (position, name) in path.enumerated() {
      guard let field = fields.first(where: { $0.name == name }), field.sensitivity == nil else { return false }
      if position + 1 == path.count { return true }
      fields = judge.fields(of: field.type) ?? []
    }
    return false
  }
}

extension MessageTally {
  /// Follows a path that a decoder reported, from the message down: to the object that has the last name.
  private func owner(atReported path: String) -> (tally: ObjectTally, name: String)? {
    guard path.hasPrefix(root.path + ".") else { return nil }
    var steps = path.dropFirst(root.path.count + 1).split(separator: ".").map { String($0.prefix { $0 != "[" }) }
    guard let last = steps.popLast() else { return nil }
    var tally = root
    for step in steps {
      guard let index = tally.index(of: step) else { return nil }
      let field = tally.fields[index]
      guard let fields = judge.fields(of: field.type.element) else { return nil }
      var place = field.location
      if case .object(let name) = field.type.element { place = objects[name]?.location ?? place }
      let inner = "\(tally.path).\(field.name)\(field.type.pathEnding)"
      tally = tally.tally(at: index) { ObjectTally(path: inner, fields: fields, place: place) }
    }
    return (tally, last)
  }

  private func field(atReported path: String) -> (path: String, field: Field)? {
    guard let (tally, name) = owner(atReported: path), let index = tally.index(of: name) else { return nil }
    return ("\(tally.path).\(tally.fields[index].name)", tally.fields[index])
  }

  private func noteReportedField(_ path: String) {
    guard let (tally, name) = owner(atReported: path), tally.index(of: name) == nil else { return }
    tally.noteUnknown(name, nil, after: nil, messageCount)
  }
}

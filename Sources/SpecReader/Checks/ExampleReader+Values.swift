import SpecModel

extension ExampleReader {
  /// Checks one value of `field`, whose type here is `type`: in a list, that of its elements.
  func checkValue(_ node: Int, _ type: FieldType, of field: Field) {
    switch type {
    case .list(let element): checkList(node, element, of: field)
    case .map(let element): checkMap(node, element, of: field)
    case .inlineObject(let fields): checkNested(node, fields, of: field, describedAt: field.location)
    case .object(let name):
      if let object = context.object(named: name) {
        checkNested(node, object.fields, of: field, describedAt: object.location)
      }
    case .scalar(.json): checkJSON(node, of: field)
    case .scalar, .openEnum: checkScalar(node, type, of: field)
    }
  }

  /// A value as text: of a string its content, of a boolean or number what is written.
  func scalarText(at node: Int) -> String? {
    switch document.nodes[node].kind {
    case .string: document.text(at: node)
    case .true: "true"
    case .false: "false"
    case .number: document.source(at: node)
    case .object, .array, .null, .invalid: nil
    }
  }

  /// Any value will do, but for null, which is absent, and for numbers that no decimal can hold.
  private func checkJSON(_ node: Int, of field: Field) {
    if document.nodes[node].kind == .null, field.type.family == .value {
      return reportType(node, .scalar(.json), of: field)
    }
    for inner in node..<Int(document.nodes[node].next)
    where document.nodes[inner].kind == .number && !ScalarType.decimal.accepts(document.source(at: inner)) {
      reportType(inner, .scalar(.decimal), of: field)
    }
  }

  private func checkScalar(_ node: Int, _ type: FieldType, of field: Field) {
    guard let text = scalarText(at: node), isForm(document.nodes[node].kind, of: type),
      type.mistake(in: text) == nil
    else { return reportType(node, type, of: field) }
    if let fixed = field.fixed, fixed != text {
      report(.exampleLimit, "\(quoted(field.name)) must be \(quoted(fixed))", at: node, about: field)
    }
    for constraint in field.constraints {
      guard let breach = constraint.limit.breach(by: text) else { continue }
      report(.exampleLimit, "\(subject(field)) \(breach)", at: node, about: field)
    }
  }

  /// The field, or an entry of the list or map that it is.
  private func subject(_ field: Field) -> String {
    field.type.family == .collection ? "an entry of \(quoted(field.name))" : quoted(field.name)
  }

  /// Whether a JSON value can be one of the type: booleans and numbers can be written as text too.
  private func isForm(_ kind: JSONKind, of type: FieldType) -> Bool {
    switch type {
    case .openEnum: kind == .string
    case .scalar(let scalar):
      switch scalar.literal {
      case .string: kind == .string
      case .boolean: kind == .string || kind == .true || kind == .false
      case .number: kind == .string || kind == .number
      case .any: kind != .null
      }
    case .object, .inlineObject, .list, .map: false
    }
  }

  private func checkNested(_ node: Int, _ fields: [Field], of field: Field, describedAt place: SourceLocation) {
    guard document.nodes[node].kind == .object else { return reportType(node, .inlineObject([]), of: field) }
    checkObject(node, fields, describedAt: place)
  }

  private func checkList(_ node: Int, _ element: FieldType, of field: Field) {
    guard document.nodes[node].kind == .array else { return reportType(node, .list(element), of: field) }
    var count = 0
    var child = node + 1
    while child < Int(document.nodes[node].next) {
      count += 1
      checkValue(child, element, of: field)
      child = Int(document.nodes[child].next)
    }
    checkCount(count, at: node, of: field)
  }

  private func checkMap(_ node: Int, _ element: FieldType, of field: Field) {
    guard document.nodes[node].kind == .object else { return reportType(node, .map(element), of: field) }
    var count = 0
    var child = node + 1
    while child < Int(document.nodes[node].next) {
      count += 1
      checkValue(child + 1, element, of: field)
      child = Int(document.nodes[child + 1].next)
    }
    checkCount(count, at: node, of: field)
  }

  private func checkCount(_ count: Int, at node: Int, of field: Field) {
    for constraint in field.constraints {
      guard let breach = constraint.limit.breach(byCount: count) else { continue }
      report(.exampleLimit, "\(quoted(field.name)) \(breach)", at: node, about: field)
    }
  }

  private func reportType(_ node: Int, _ type: FieldType, of field: Field) {
    let kind = document.nodes[node].kind
    let found = isForm(kind, of: type) ? quoted(document.source(at: node)) : kind.name
    let subject = type.family == .collection ? quoted(field.name) : self.subject(field)
    report(
      .exampleType,
      "\(subject) must be \(type.exampleName), found \(found)",
      at: node, suggestion: kind == .null ? "leave it out" : nil, about: field)
  }
}

extension FieldType {
  /// What an example of the type is.
  fileprivate var exampleName: String {
    switch self {
    case .scalar, .object, .inlineObject, .list: noun
    case .openEnum: ScalarType.string.noun
    case .map: "an object of values"
    }
  }
}

/// Fills values from a ``JSONTape``.
///
/// One reader goes through a whole message; what is wrong with a value is reported without the value's own name, which
/// is put in front afterwards.
struct JSONReader {
  let view: JSONView
  /// The value that is being read into a list, a map or an object without a box.
  var node = 0
  var problems: [APIDecodingProblem] = []

  init(_ view: JSONView) {
    self.view = view
  }

  /// Fills the blank object at `object` from the value at `node`.
  mutating func fill(_ object: UnsafeMutableRawPointer, _ list: FieldList, from node: Int) {
    guard view.nodes[node].kind == .object else { return reportKind(at: node, insteadOf: .object) }
    var members = JSONMembers(view, of: node)
    for field in list.all {
      guard let value = members.value(of: field) else {
        if field.pointee.isRequired { report(.missing, field) }
        continue
      }
      switch field.pointee.kind {
      case .text:
        guard view.nodes[value].kind == .string else {
          reportKind(at: value, insteadOf: .text, field)
          continue
        }
        // What is blank is empty or absent, and has nothing to give back.
        field.text(in: object).initialize(to: view.text(value))
      case .boolean: if let boolean = boolean(at: value, field) { field.boolean(in: object).pointee = boolean }
      case .integer: if let integer = integer(at: value, field) { field.set(integer, in: object) }
      case .box: fillBox(field, in: object, from: value)
      case .other: fillOther(field, field.pointee.type, in: object, from: value)
      }
    }
  }

  @inline(__always)
  private mutating func fillBox(_ field: UnsafePointer<Field>, in object: UnsafeMutableRawPointer, from value: Int) {
    guard let type = field.pointee.object else { return }
    let known = problems.count
    if !field.pointee.isRequired { field.box(in: object).initialize(to: Box.blank(type)) }
    if let inner = field.boxed(in: object) { fill(inner, type.fieldList, from: value) }
    if problems.count > known { putInFront(field, from: known) }
  }

  @inline(never)
  private mutating func fillOther<Value: FieldValue>(
    _ field: UnsafePointer<Field>, _ type: Value.Type, in object: UnsafeMutableRawPointer, from value: Int
  ) {
    let known = problems.count
    node = value
    field.fill(type, in: object) { $0.visitValue(&self) }
    if problems.count > known { putInFront(field, from: known) }
  }

  @inline(never)
  private mutating func boolean(at value: Int, _ field: UnsafePointer<Field>) -> Bool? {
    var boolean = false
    let known = problems.count
    node = value
    visitBoolean(&boolean)
    guard problems.count > known else { return boolean }
    putInFront(field, from: known)
    return nil
  }

  @inline(never)
  private mutating func integer(at value: Int, _ field: UnsafePointer<Field>) -> Int? {
    var integer = 0
    let known = problems.count
    node = value
    visitInteger(&integer)
    guard problems.count > known else { return integer }
    putInFront(field, from: known)
    return nil
  }
}

/// What is wrong.
extension JSONReader {
  @inline(never)
  mutating func report(_ reason: APIDecodingProblem.Reason, _ field: UnsafePointer<Field>? = nil) {
    problems.append(APIDecodingProblem(path: field.map { "\($0.pointee.name)" } ?? "", reason: reason))
  }

  @inline(never)
  mutating func reportKind(at node: Int, insteadOf expected: APIJSONKind, _ field: UnsafePointer<Field>? = nil) {
    report(.wrongKind(expected: expected, found: view.kind(node)), field)
  }

  @inline(never)
  private mutating func putInFront(_ field: UnsafePointer<Field>, from first: Int) {
    putInFront("\(field.pointee.name)", from: first)
  }

  /// Puts `name` in front of the paths of the problems from `first` on.
  mutating func putInFront(_ name: String, from first: Int) {
    for index in first..<problems.count { problems[index] = problems[index].within(name) }
  }
}

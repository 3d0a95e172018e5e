/// Objects: each is entered, read by the function of its type, and left.
///
/// Nothing here wraps a value of an object's type in a generic type such as ``Reading``, which would be looked up at run
/// time for every object.
extension _APIFieldReader {
  public mutating func object<Value: _APIObject>(_ name: String) -> Value { object(name, []) }
  public mutating func object<Value: _APIObject>(_ name: String, or others: String...) -> Value { object(name, others) }

  public mutating func objectIfPresent<Value: _APIObject>(_ name: String) -> Value? { objectIfPresent(name, []) }
  public mutating func objectIfPresent<Value: _APIObject>(_ name: String, or others: String...) -> Value? {
    objectIfPresent(name, others)
  }

  private mutating func object<Value: _APIObject>(_ name: String, _ others: [String]) -> Value {
    guard let outside = enter(name, others, isRequired: true, need: stackUse(of: Value.self)) else { return blank() }
    let value = Value._read(from: &self)
    leave(to: outside)
    return value
  }

  private mutating func objectIfPresent<Value: _APIObject>(_ name: String, _ others: [String]) -> Value? {
    guard let outside = enter(name, others, isRequired: false, need: stackUse(of: Value.self)) else { return nil }
    let value = Value._read(from: &self)
    leave(to: outside)
    return value
  }

  /// The object where the reader is.
  mutating func readObject<Value: _APIObject>() -> Reading<Value> {
    let outside = outside("")
    switch enter(need: stackUse(of: Value.self)) {
    case .absent: return .absent
    case .broken: return .broken
    case .value: break
    }
    let value = Value._read(from: &self)
    leave(to: outside)
    return .value(value)
  }

  /// About how many bytes of the stack reading an object of the type takes in a debug build, where the functions on the
  /// way to it have a dozen copies of it.
  private func stackUse<Value: _APIObject>(of type: Value.Type) -> Int { 2048 + 12 * MemoryLayout<Value>.size }

  /// An object that is not there: all of its fields are blank or absent.
  @inline(never)
  private mutating func blank<Value: _APIObject>() -> Value {
    let (outerSource, outerAsked) = (source, asked)
    source = .nothing
    asked = nil
    defer { (source, asked) = (outerSource, outerAsked) }
    return Value._read(from: &self)
  }
}

extension _APIFieldReader {
  /// Where the reader was before it entered an object.
  struct Outside {
    fileprivate let members: JSONMembers
    fileprivate let place: DecoderPlace?
    fileprivate let asked: [String]?
    fileprivate let needed: [[String]]
    fileprivate let room: Int
    fileprivate let mark: Irregularities.Mark
    fileprivate let name: String
  }

  /// Enters the object of the field `name`; `nil`, and a report, if there is none.
  @inline(never)
  private mutating func enter(_ name: String, _ others: [String], isRequired: Bool, need: Int) -> Outside? {
    guard ask(for: name, others) else {
      if isRequired { reportMissing(name) }
      return nil
    }
    let outside = outside(name)
    narrowNeeded(to: name)
    let entry = enter(need: need)
    if case .value = entry { return outside }
    if case .broken = entry { reportBroken() }
    needed = outside.needed
    report.putInFront(name, since: outside.mark)
    if case .absent = entry, isRequired { reportMissing(name) }
    return nil
  }

  private func outside(_ name: String) -> Outside {
    Outside(
      members: members, place: source == .decoder ? place : nil, asked: asked, needed: needed, room: room,
      mark: report.mark, name: name)
  }

  /// Enters the object where the reader is.
  ///
  /// - Parameter need: How many bytes of the stack reading it takes.
  private mutating func enter(need: Int) -> Reading<Void> {
    switch source {
    case .nothing: return .absent
    case .json:
      guard document.nodes[node].kind == .object else { return wrongKind(.object) }
      guard room >= need else { return tooDeep() }
      members = JSONMembers(document, of: node)
    case .decoder:
      guard depth < JSONDocument.depthLimit else { return tooDeep() }
      guard let container = place.object() else { return wrongKind(.object) }
      guard room >= need else { return tooDeep() }
      place = DecoderPlace(in: container)
      depth += 1
    }
    room -= need
    if asked != nil { asked = [] }
    return .value(())
  }

  /// Leaves the object: reports its fields that nobody asked for, and puts the field's name in front of its problems.
  @inline(never)
  private mutating func leave(to outside: Outside) {
    if let asked { reportFields(except: Set(asked)) }
    members = outside.members
    if let outer = outside.place {
      place = outer
      depth -= 1
    }
    asked = outside.asked
    needed = outside.needed
    room = outside.room
    if !outside.name.isEmpty { report.putInFront(outside.name, since: outside.mark) }
  }

  private mutating func reportFields(except known: Set<String>) {
    let names = source == .json ? members.names(in: document) : place.names
    for name in Set(names).subtracting(known).sorted() { report.add(unknownField: name) }
  }
}

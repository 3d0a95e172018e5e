/// Fills the fields of an object from a keyed container of any decoder.
///
/// Each field is asked for by its name: to ask the container for all of its keys takes longer, even where few of many
/// fields are there. Text, whatever its type, is asked for as a string, and objects as nested containers: that spares
/// the decoder from making a decoder for each value. Only when that fails is it found out what is wrong.
struct CodableObjectReader {
  private let container: KeyedDecodingContainer<FieldName>
  /// The key of the value that is being read.
  private var key = FieldName("")
  /// What was wrong with it.
  private var valueProblems: [APIDecodingProblem] = []
  private(set) var problems: [APIDecodingProblem] = []

  init(_ container: KeyedDecodingContainer<FieldName>) {
    self.container = container
  }

  /// Fills the blank object at `object`.
  mutating func fill(_ object: UnsafeMutableRawPointer, _ list: FieldList) {
    for field in list.all {
      let isHere =
        field.pointee.otherNames.isEmpty
        ? fill(field, field.pointee.key, in: object) : fillByAnyName(field, in: object)
      if !isHere, field.pointee.isRequired { report(.missing, field) }
      if !valueProblems.isEmpty {
        problems += valueProblems.map { $0.within("\(field.pointee.name)") }
        valueProblems = []
      }
    }
  }

  /// The names come in their own order; `null` gives way to the next one.
  @inline(never)
  private mutating func fillByAnyName(_ field: UnsafePointer<Field>, in object: UnsafeMutableRawPointer) -> Bool {
    if fill(field, field.pointee.key, in: object) { return true }
    return field.pointee.otherNames.contains { fill(field, FieldName($0), in: object) }
  }

  /// Fills the field from the value at `key`; `false` if that is absent or `null`.
  @inline(__always)
  private mutating func fill(
    _ field: UnsafePointer<Field>, _ key: FieldName, in object: UnsafeMutableRawPointer
  ) -> Bool {
    if field.pointee.kind == .text { return fillText(field, key, in: object) }
    self.key = key
    guard container.contains(key) else { return false }
    switch field.pointee.kind {
    case .box:
      guard let type = field.pointee.object else { return false }
      return fillBox(field, type, in: object)
    case .boolean:
      var value = false
      guard readSlowly(&value) else { return false }
      field.boolean(in: object).pointee = value
    case .integer:
      var value = 0
      guard readSlowly(&value) else { return false }
      field.set(value, in: object)
    case .text, .other: return fillOther(field, field.pointee.type, in: object)
    }
    return true
  }

  @inline(__always)
  private mutating func fillText(
    _ field: UnsafePointer<Field>, _ key: FieldName, in object: UnsafeMutableRawPointer
  ) -> Bool {
    do {
      guard let text = try container.decodeIfPresent(String.self, forKey: key) else { return false }
      // What is blank is empty or absent, and has nothing to give back.
      field.text(in: object).initialize(to: text)
      return true
    } catch {
      self.key = key
      var value = ""
      return readSlowly(&value)
    }
  }

  private mutating func fillBox<Value: VisitableObject>(
    _ field: UnsafePointer<Field>, _ type: Value.Type, in object: UnsafeMutableRawPointer
  ) -> Bool {
    let place = field.box(in: object)
    if field.pointee.isRequired, let box = place.pointee { return read(&box.memory(of: type).pointee) }
    let box = Box.blank(type)
    guard read(&box.memory(of: type).pointee) else { return false }
    place.initialize(to: box)
    return true
  }

  private mutating func read<Value: VisitableObject>(_ value: inout Value) -> Bool {
    guard let nested = try? container.nestedContainer(keyedBy: FieldName.self, forKey: key) else {
      return readSlowly(&value)
    }
    var reader = CodableObjectReader(nested)
    withUnsafeMutablePointer(to: &value) { reader.fill($0, Value.fieldList) }
    valueProblems = reader.problems
    return true
  }

  @inline(never)
  private mutating func fillOther<Value: FieldValue>(
    _ field: UnsafePointer<Field>, _ type: Value.Type, in object: UnsafeMutableRawPointer
  ) -> Bool {
    var value = Value.blank
    guard readSlowly(&value) else { return false }
    field.set(value, in: object)
    return true
  }

  /// Has the value's own decoder fill it, or say what is wrong with it; `false` if it is `null`.
  @inline(never)
  private mutating func readSlowly<Value: FieldValue>(_ value: inout Value) -> Bool {
    if (try? container.decodeNil(forKey: key)) == true { return false }
    do {
      let read = try container.decode(CodableValue<Value>.self, forKey: key)
      value = read.value
      valueProblems = read.problems
    } catch {
      valueProblems = [APIDecodingProblem(path: "", reason: .wrongKind(expected: .unknown, found: .unknown))]
    }
    return true
  }

  private mutating func report(_ reason: APIDecodingProblem.Reason, _ field: UnsafePointer<Field>) {
    problems.append(APIDecodingProblem(path: "\(field.pointee.name)", reason: reason))
  }
}

/// A value with everything that was wrong with it: decoding it reports, and does not throw.
struct CodableValue<Value: FieldValue>: Decodable {
  var value: Value
  var problems: [APIDecodingProblem]

  init(from decoder: any Decoder) throws {
    var reader = CodableValueReader(decoder)
    value = .blank
    value.visitValue(&reader)
    problems = reader.problems
  }
}

/// Fills the fields of an object from a keyed container of any decoder.
///
/// It asks the container once for the keys that are there; the many fields that are not are turned away by one bit. Text,
/// whatever its type, is asked for as a string, and objects as nested containers: that spares the decoder from making a
/// decoder for each value. Only when that fails is it found out what is wrong.
struct CodableObjectReader {
  private let container: KeyedDecodingContainer<FieldName>
  private var keys: [FieldName]
  private let mask: UInt64
  /// The key of the value that is being read.
  private var key = FieldName("")
  /// What was wrong with it.
  private var valueProblems: [DecodingProblem] = []
  /// Whether it turned out to be `null`.
  private var isNull = false
  private(set) var problems: [DecodingProblem] = []

  init(_ container: KeyedDecodingContainer<FieldName>) {
    self.container = container
    keys = container.allKeys
    var mask: UInt64 = 0
    for key in keys { mask |= 1 << UInt64(key.hash) }
    self.mask = mask
  }

  /// Fills the blank object at `object`.
  mutating func fill(_ object: UnsafeMutableRawPointer, _ list: FieldList) {
    for field in list.all {
      isNull = false
      guard find(field) else {
        if field.pointee.isRequired { report(.missing, field) }
        continue
      }
      switch field.pointee.kind {
      case .text: fillText(field, in: object)
      case .boolean:
        var value = false
        readSlowly(&value)
        if !isNull { field.boolean(in: object).pointee = value }
      case .integer:
        var value = 0
        readSlowly(&value)
        if !isNull { field.set(value, in: object) }
      case .box: if let type = field.pointee.object { fillBox(field, type, in: object) }
      case .other: fillOther(field, field.pointee.type, in: object)
      }
      if isNull, field.pointee.isRequired { report(.missing, field) }
      if !valueProblems.isEmpty {
        problems += valueProblems.map { $0.within("\(field.pointee.name)") }
        valueProblems = []
      }
    }
  }

  @inline(__always)
  private mutating func fillText(_ field: UnsafePointer<Field>, in object: UnsafeMutableRawPointer) {
    var value = ""
    visitText(&value)
    // What is blank is empty or absent, and has nothing to give back.
    if !isNull { field.text(in: object).initialize(to: value) }
  }

  private mutating func fillBox<Value: APIObject>(
    _ field: UnsafePointer<Field>, _ type: Value.Type, in object: UnsafeMutableRawPointer
  ) {
    let place = field.box(in: object)
    if field.pointee.isRequired, let box = place.pointee { return visitObject(&box.memory(of: type).pointee) }
    let box = Box.blank(type)
    visitObject(&box.memory(of: type).pointee)
    if !isNull { place.initialize(to: box) }
  }

  @inline(never)
  private mutating func fillOther<Value: FieldValue>(
    _ field: UnsafePointer<Field>, _ type: Value.Type, in object: UnsafeMutableRawPointer
  ) {
    field.fill(type, in: object) { $0.visitValue(&self) }
    if isNull { field.clear(type, in: object) }
  }

  /// Makes ``key`` that of the field; `false` if the container has none. The value can still be `null`.
  @inline(__always)
  private mutating func find(_ field: UnsafePointer<Field>) -> Bool {
    guard mask & field.pointee.mask != 0 else { return false }
    guard !field.pointee.otherNames.isEmpty else { return locate(field.pointee.key) }
    return findAny(field)
  }

  @inline(never)
  private mutating func findAny(_ field: UnsafePointer<Field>) -> Bool {
    if locate(field.pointee.key), !isNullAtKey { return true }
    for other in field.pointee.otherNames where locate(FieldName(other)) && !isNullAtKey { return true }
    return false
  }

  private var isNullAtKey: Bool {
    (try? container.decodeNil(forKey: key)) == true
  }

  private mutating func locate(_ name: FieldName) -> Bool {
    guard keys.contains(where: { $0.stringValue == name.stringValue }) else { return false }
    key = name
    return true
  }

  private mutating func report(_ reason: DecodingProblem.Reason, _ field: UnsafePointer<Field>) {
    problems.append(DecodingProblem(path: "\(field.pointee.name)", reason: reason))
  }
}

extension CodableObjectReader: ValueVisitor {
  /// After the quick way has failed: `null`, or a value whose own decoder says what is wrong with it.
  private mutating func readSlowly<Value: FieldValue>(_ value: inout Value) {
    isNull = isNullAtKey
    guard !isNull else { return }
    do {
      let read = try container.decode(CodableValue<Value>.self, forKey: key)
      value = read.value
      valueProblems = read.problems
    } catch {
      valueProblems = [DecodingProblem(path: "", reason: .wrongKind(expected: .unknown, found: .unknown))]
    }
  }

  private var text: String? { try? container.decode(String.self, forKey: key) }

  mutating func visitText(_ value: inout String) {
    if let text { value = text } else { readSlowly(&value) }
  }

  mutating func visitRedacted<Value: RedactedText>(_ value: inout Value) {
    if let text { value = Value(text) } else { readSlowly(&value) }
  }

  mutating func visitOpen<Known>(_ value: inout OpenValue<Known>) {
    if let text { value = OpenValue(rawValue: text) } else { readSlowly(&value) }
  }

  mutating func visitObject<Value: APIObject>(_ value: inout Value) {
    guard let nested = try? container.nestedContainer(keyedBy: FieldName.self, forKey: key) else {
      return readSlowly(&value)
    }
    var reader = CodableObjectReader(nested)
    withUnsafeMutablePointer(to: &value) { reader.fill($0, Value.fieldList) }
    valueProblems = reader.problems
  }

  mutating func visitBoolean(_ value: inout Bool) { readSlowly(&value) }
  mutating func visitInteger(_ value: inout Int) { readSlowly(&value) }
  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) { readSlowly(&value) }
  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) { readSlowly(&value) }
}

/// A value with everything that was wrong with it: decoding it reports, and does not throw.
struct CodableValue<Value: FieldValue>: Decodable {
  var value: Value
  var problems: [DecodingProblem]

  init(from decoder: any Decoder) throws {
    var reader = CodableValueReader(decoder)
    value = .blank
    value.visitValue(&reader)
    problems = reader.problems
  }
}

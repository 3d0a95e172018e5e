/// Fills the fields of an object from a keyed container of any decoder.
///
/// It asks the container once for the keys that are there; the many fields that are not are turned away by one bit. Text,
/// whatever its type, is asked for as a string, and objects as nested containers: that spares the decoder from making a
/// decoder for each value. Only when that fails is it found out what is wrong.
struct CodableObjectReader: FieldOperation {
  private let container: KeyedDecodingContainer<FieldName>
  private var keys: [FieldName]
  private let mask: UInt64
  /// Further names of the field that is asked for next.
  private var otherNames: [StaticString] = []
  /// The key of the value that is being visited.
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
    for key in keys { mask |= 1 << UInt64(CodableObjectReader.hash(key)) }
    self.mask = mask
  }

  private static func hash(_ key: FieldName) -> UInt8 {
    var text = key.stringValue
    return text.withUTF8 { buffer in buffer.baseAddress.map { JSONTape.hash($0, buffer.count) } ?? 0 }
  }

  static func visitor(of operation: UnsafeMutablePointer<CodableObjectReader>) -> FieldVisitor {
    FieldVisitor(.decode(operation))
  }

  mutating func accept(_ other: StaticString) {
    otherNames.append(other)
  }

  /// Makes ``key`` that of `name`; `false` if the container has none. The value can still be `null`.
  @inline(__always)
  private mutating func find(_ name: StaticString) -> Bool {
    otherNames.isEmpty ? locate(name) : findAny(name)
  }

  @inline(never)
  private mutating func findAny(_ name: StaticString) -> Bool {
    defer { otherNames.removeAll(keepingCapacity: true) }
    if locate(name), !isNullAtKey { return true }
    for other in otherNames where locate(other) && !isNullAtKey { return true }
    return false
  }

  private var isNullAtKey: Bool {
    (try? container.decodeNil(forKey: key)) == true
  }

  private mutating func locate(_ name: StaticString) -> Bool {
    let hash = JSONTape.hash(name.utf8Start, name.utf8CodeUnitCount)
    guard mask & (1 << UInt64(hash)) != 0 else { return false }
    let bytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    guard let key = keys.first(where: { $0.isSpelled(bytes) }) else { return false }
    self.key = key
    return true
  }

  private mutating func report(_ reason: DecodingProblem.Reason, _ name: StaticString) {
    problems.append(DecodingProblem(path: "\(name)", reason: reason))
  }

  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules) {
    guard find(name), read(&value, name) else { return report(.missing, name) }
  }

  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    var text = ""
    value = find(name) && read(&text, name) ? text : nil
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    guard find(name), read(&value, name) else { return report(.missing, name) }
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    guard find(name) else {
      if value?.isHere() == true { value.clear() }
      return
    }
    value.makeBlank()
    if value?.read(name, &self) != true { value.clear() }
  }

  mutating func visit<Value: APIObject>(_ value: inout Boxed<Value>, _ name: StaticString) {
    value.makeUnique()
    guard find(name), read(&value.box.memory(of: Value.self).pointee, name) else { return report(.missing, name) }
  }

  mutating func visit<Value: APIObject>(_ value: inout BoxedOptional<Value>, _ name: StaticString) {
    value.box = nil
    guard find(name) else { return }
    let box = Box.blank(Value.self)
    if read(&box.memory(of: Value.self).pointee, name) { value.box = box }
  }

  /// Reads the value at ``key``; `false` if it is `null`.
  fileprivate mutating func read<Value: FieldValue>(_ value: inout Value, _ name: StaticString) -> Bool {
    isNull = false
    value.visitValue(&self)
    if !valueProblems.isEmpty {
      problems += valueProblems.map { $0.within("\(name)") }
      valueProblems = []
    }
    return !isNull
  }
}

extension FieldValue {
  fileprivate mutating func read(_ name: StaticString, _ reader: inout CodableObjectReader) -> Bool {
    reader.read(&self, name)
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
    reader.visitFields(of: &value)
    valueProblems = reader.problems
  }

  mutating func visitBoolean(_ value: inout Bool) { readSlowly(&value) }
  mutating func visitInteger(_ value: inout Int) { readSlowly(&value) }
  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) { readSlowly(&value) }
  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) { readSlowly(&value) }
}

extension FieldName {
  /// Whether the name is exactly `bytes`.
  fileprivate func isSpelled(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = stringValue.utf8
    guard text.count == bytes.count else { return false }
    return text.withContiguousStorageIfAvailable { own in
      for index in 0..<bytes.count where own[index] != bytes[index] { return false }
      return true
    } ?? text.elementsEqual(bytes)
  }
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

/// Fills the fields of an object from a keyed container of any decoder.
///
/// It asks the container once for the keys that are there; the many fields that are not are turned away by one bit.
struct CodableObjectReader: FieldVisitor {
  private let container: KeyedDecodingContainer<FieldName>
  private var keys: [FieldName]
  private let mask: UInt64
  private var otherName: StaticString?
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

  mutating func accept(_ other: StaticString, as name: StaticString) {
    otherName = other
  }

  /// The key of `name`, or `nil` if the container has none or `null`.
  private mutating func find(_ name: StaticString) -> FieldName? {
    var key = locate(name)
    if let other = otherName {
      otherName = nil
      if key == nil { key = locate(other) }
    }
    return key
  }

  private func locate(_ name: StaticString) -> FieldName? {
    let hash = JSONTape.hash(name.utf8Start, name.utf8CodeUnitCount)
    guard mask & (1 << UInt64(hash)) != 0 else { return nil }
    let bytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    guard let key = keys.first(where: { $0.stringValue.utf8.elementsEqual(bytes) }) else { return nil }
    return (try? container.decodeNil(forKey: key)) == true ? nil : key
  }

  private mutating func report(_ reason: DecodingProblem.Reason, _ name: StaticString) {
    problems.append(DecodingProblem(path: "\(name)", reason: reason))
  }

  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules) {
    guard let key = find(name) else { return report(.missing, name) }
    readText(&value, key, name)
  }

  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    guard let key = find(name) else {
      value = nil
      return
    }
    var text = ""
    readText(&text, key, name)
    value = text
  }

  private mutating func readText(_ value: inout String, _ key: FieldName, _ name: StaticString) {
    do {
      value = try container.decode(String.self, forKey: key)
    } catch {
      readValue(&value, key, name)
    }
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    guard let key = find(name) else { return report(.missing, name) }
    readValue(&value, key, name)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    guard let key = find(name) else {
      value = nil
      return
    }
    var read = Value.blank
    readValue(&read, key, name)
    value = read
  }

  private mutating func readValue<Value: FieldValue>(_ value: inout Value, _ key: FieldName, _ name: StaticString) {
    do {
      let read = try container.decode(CodableValue<Value>.self, forKey: key)
      value = read.value
      problems += read.problems.map { $0.within("\(name)") }
    } catch {
      report(.wrongKind(expected: .unknown, found: .unknown), name)
    }
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

/// Fills one value, of whatever kind, from any decoder.
struct CodableValueReader: ValueVisitor {
  private let decoder: any Decoder
  private(set) var problems: [APIDecodingProblem] = []

  init(_ decoder: any Decoder) {
    self.decoder = decoder
  }

  private mutating func report(_ reason: APIDecodingProblem.Reason) {
    problems.append(APIDecodingProblem(path: "", reason: reason))
  }

  private func decode<Value: Decodable>(_ type: Value.Type) -> Value? {
    try? decoder.singleValueContainer().decode(type)
  }

  /// What kind of value it is, asked only after it turned out to be a wrong one.
  private var found: APIJSONKind {
    guard let container = try? decoder.singleValueContainer() else { return .unknown }
    if container.decodeNil() { return .null }
    if decode(String.self) != nil { return .text }
    if decode(Bool.self) != nil { return .boolean }
    if isNumber { return .number }
    if (try? decoder.unkeyedContainer()) != nil { return .list }
    if (try? decoder.container(keyedBy: FieldName.self)) != nil { return .object }
    return .unknown
  }

  /// A number that is too large for any type of Swift is one too; decoders say so by their error.
  private var isNumber: Bool {
    do {
      _ = try decoder.singleValueContainer().decode(Double.self)
      return true
    } catch DecodingError.typeMismatch {
      return false
    } catch {
      return true
    }
  }

  private mutating func text() -> String? {
    if let text = decode(String.self) { return text }
    report(.wrongKind(expected: .text, found: found))
    return nil
  }

  mutating func visitText(_ value: inout String) {
    if let text = text() { value = text }
  }

  mutating func visitRedacted<Value: APIRedactedText>(_ value: inout Value) {
    if let text = text() { value = Value(text) }
  }

  mutating func visitOpen<Known>(_ value: inout APIOpenValue<Known>) {
    if let text = text() { value = APIOpenValue(rawValue: text) }
  }

  mutating func visitBoolean(_ value: inout Bool) {
    if let text = decode(String.self) {
      guard let boolean = ScalarText.boolean(text) else { return report(.unreadable(as: .boolean)) }
      value = boolean
    } else if let boolean = decode(Bool.self) {
      value = boolean
    } else {
      report(.wrongKind(expected: .boolean, found: found))
    }
  }

  mutating func visitInteger(_ value: inout Int) {
    if let text = decode(String.self) {
      guard let integer = ScalarText.integer(text) else { return report(.unreadable(as: .integer)) }
      value = integer
    } else if let integer = decode(Int.self) {
      value = integer
    } else {
      let found = found
      report(found == .number ? .unreadable(as: .integer) : .wrongKind(expected: .integer, found: found))
    }
  }

  mutating func visitObject<Value: VisitableObject>(_ value: inout Value) {
    guard let container = try? decoder.container(keyedBy: FieldName.self) else {
      return report(.wrongKind(expected: .object, found: found))
    }
    var reader = CodableObjectReader(container)
    withUnsafeMutablePointer(to: &value) { reader.fill($0, Value.fieldList) }
    problems = reader.problems
  }

  /// Lists and maps are the only way by which an object can contain another one of its own type, so this is where a
  /// message that goes on and on is stopped before the stack overflows.
  private var isTooDeep: Bool { decoder.codingPath.count >= JSONTape.depthLimit }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    guard !isTooDeep else { return report(.tooDeep) }
    guard let container = try? decoder.unkeyedContainer() else {
      return report(.wrongKind(expected: .list, found: found))
    }
    var reader = CodableListReader(container)
    reader.read(&value)
    problems = reader.problems
  }

  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) {
    guard !isTooDeep else { return report(.tooDeep) }
    guard let container = try? decoder.container(keyedBy: FieldName.self) else {
      return report(.wrongKind(expected: .object, found: found))
    }
    value = [:]
    for key in container.allKeys {
      guard problems.count < APIDecodingError.limit else { break }
      guard let element = try? container.decode(CodableValue<Element>.self, forKey: key) else { continue }
      problems += element.problems.map { $0.within("[*]") }
      value[key.stringValue] = element.value
    }
  }
}

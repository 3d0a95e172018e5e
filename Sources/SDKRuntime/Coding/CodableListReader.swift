/// Reads the elements of a list from an unkeyed container of any decoder.
///
/// As in objects, text is asked for as a string and objects as nested containers; only when that fails is it found out
/// what is wrong.
struct CodableListReader: ValueVisitor {
  private var container: any UnkeyedDecodingContainer
  /// What was wrong with the element that was read last.
  private var elementProblems: [APIDecodingProblem] = []
  /// Whether the container gave nothing, so that it cannot be asked for more.
  private var isStuck = false
  private(set) var problems: [APIDecodingProblem] = []

  init(_ container: any UnkeyedDecodingContainer) {
    self.container = container
  }

  mutating func read<Element: FieldValue>(_ list: inout [Element]) {
    list = []
    while !container.isAtEnd, !isStuck, problems.count < APIDecodingError.limit {
      var element = Element.blank
      element.visitValue(&self)
      if !elementProblems.isEmpty {
        problems += elementProblems.map { $0.within("[\(list.count)]") }
        elementProblems = []
      }
      list.append(element)
    }
  }

  private mutating func readSlowly<Value: FieldValue>(_ value: inout Value) {
    do {
      let read = try container.decode(CodableValue<Value>.self)
      value = read.value
      elementProblems = read.problems
    } catch {
      elementProblems = [APIDecodingProblem(path: "", reason: .wrongKind(expected: .unknown, found: .unknown))]
      isStuck = true
    }
  }

  private mutating func text() -> String? { try? container.decode(String.self) }

  mutating func visitText(_ value: inout String) {
    if let text = text() { value = text } else { readSlowly(&value) }
  }

  mutating func visitRedacted<Value: APIRedactedText>(_ value: inout Value) {
    if let text = text() { value = Value(text) } else { readSlowly(&value) }
  }

  mutating func visitOpen<Known>(_ value: inout APIOpenValue<Known>) {
    if let text = text() { value = APIOpenValue(rawValue: text) } else { readSlowly(&value) }
  }

  mutating func visitObject<Value: VisitableObject>(_ value: inout Value) {
    guard let nested = try? container.nestedContainer(keyedBy: FieldName.self) else { return readSlowly(&value) }
    var reader = CodableObjectReader(nested)
    withUnsafeMutablePointer(to: &value) { reader.fill($0, Value.fieldList) }
    elementProblems = reader.problems
  }

  mutating func visitBoolean(_ value: inout Bool) { readSlowly(&value) }
  mutating func visitInteger(_ value: inout Int) { readSlowly(&value) }
  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) { readSlowly(&value) }
  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) { readSlowly(&value) }
}

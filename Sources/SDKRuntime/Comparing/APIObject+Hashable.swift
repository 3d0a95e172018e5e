extension APIObject {
  /// Whether all fields are equal, as a comparison of field after field says it.
  public static func == (left: Self, right: Self) -> Bool {
    var collector = LeafCollector()
    collector.readFields(of: left)
    var comparer = LeafComparer(collector.leaves)
    comparer.readFields(of: right)
    return comparer.isEqual
  }

  public func hash(into hasher: inout Hasher) {
    var collector = LeafCollector()
    collector.readFields(of: self)
    hasher.combine(collector.leaves)
  }

  public var hashValue: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }
}

/// A field's value, or the fact that there is none, as something to compare.
enum Leaf: Hashable {
  case absent
  /// Its fields follow.
  case object
  case text(String)
  case integer(Int)
  case boolean(Bool)
  case list([Leaf])
  case map([String: [Leaf]])
}

/// Lists the values of all fields, those of nested objects in their place.
struct LeafCollector: FieldOperation, ValueVisitor {
  private(set) var leaves: [Leaf] = []

  static func visitor(of operation: UnsafeMutablePointer<LeafCollector>) -> FieldVisitor {
    FieldVisitor(.collect(operation))
  }

  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules) {
    leaves.append(.text(value))
  }

  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    leaves.append(value.map(Leaf.text) ?? .absent)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    value.visitValue(&self)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    if value?.visitValue(&self) == nil { visitAbsent() }
  }

  mutating func visitAbsent() { leaves.append(.absent) }

  mutating func visitText(_ value: inout String) { leaves.append(.text(value)) }
  mutating func visitBoolean(_ value: inout Bool) { leaves.append(.boolean(value)) }
  mutating func visitInteger(_ value: inout Int) { leaves.append(.integer(value)) }
  mutating func visitRedacted<Value: RedactedText>(_ value: inout Value) { leaves.append(.text(value.exposed)) }
  mutating func visitOpen<Known>(_ value: inout OpenValue<Known>) { leaves.append(.text(value.rawValue)) }
  mutating func visitObject<Value: APIObject>(_ value: inout Value) {
    leaves.append(.object)
    visitFields(of: &value)
  }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    leaves.append(.list(value.flatMap { LeafCollector.leaves(of: $0) + [.absent] }))
  }

  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) {
    leaves.append(.map(value.mapValues { LeafCollector.leaves(of: $0) }))
  }

  private static func leaves<Value: FieldValue>(of value: Value) -> [Leaf] {
    var collector = LeafCollector()
    var value = value
    value.visitValue(&collector)
    return collector.leaves
  }
}

/// Compares the fields of a value with those that were listed of another one of the same type.
struct LeafComparer: FieldOperation {
  private let leaves: [Leaf]
  private var position = 0
  private var matches = true

  init(_ leaves: [Leaf]) {
    self.leaves = leaves
  }

  static func visitor(of operation: UnsafeMutablePointer<LeafComparer>) -> FieldVisitor {
    FieldVisitor(.compare(operation))
  }

  var isEqual: Bool { matches && position == leaves.count }

  private mutating func compare(_ leaf: Leaf) {
    guard matches else { return }
    matches = position < leaves.count && leaves[position] == leaf
    position += 1
  }

  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules) {
    compare(.text(value))
  }

  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    compare(value.map(Leaf.text) ?? .absent)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    guard matches else { return }
    var collector = LeafCollector()
    value.visitValue(&collector)
    for leaf in collector.leaves { compare(leaf) }
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    guard var present = value else { return visitAbsent() }
    visit(&present, name, rules)
  }

  mutating func visitAbsent() { compare(.absent) }
}

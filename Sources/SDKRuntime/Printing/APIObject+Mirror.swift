extension APIObject {
  /// The fields that are there, with a mark in the place of each that is not to be printed.
  ///
  /// `print`, string interpolation, `String(reflecting:)`, `dump` and whoever walks mirrors all look here.
  public var customMirror: Mirror {
    var collector = MirrorCollector()
    collector.readFields(of: self)
    return Mirror(self, children: collector.children, displayStyle: .struct, ancestorRepresentation: .suppressed)
  }
}

/// Lists fields for a mirror.
struct MirrorCollector: FieldOperation {
  private(set) var children: [Mirror.Child] = []

  static func visitor(of operation: UnsafeMutablePointer<MirrorCollector>) -> FieldVisitor {
    FieldVisitor(.mirror(operation))
  }

  private mutating func add(_ value: Any, _ name: StaticString, _ rules: FieldRules) {
    let shown: Any = rules.flags.contains(.hidden) ? Redacted() : value
    children.append((label: "\(name)", value: shown))
  }

  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules) {
    add(value, name, rules)
  }

  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    if let text = value { add(text, name, rules) }
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    add(value, name, rules)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    if let present = value { add(present, name, rules) }
  }
}

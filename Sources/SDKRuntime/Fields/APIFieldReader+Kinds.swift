/// Booleans and integers.
extension _APIFieldReader {
  public mutating func boolean(_ name: String) -> Bool { required(boolean(name, []), name) ?? false }
  public mutating func booleanIfPresent(_ name: String) -> Bool? { optional(boolean(name, [])) }
  public mutating func boolean(_ name: String, or others: String...) -> Bool {
    required(boolean(name, others), name) ?? false
  }
  public mutating func booleanIfPresent(_ name: String, or others: String...) -> Bool? {
    optional(boolean(name, others))
  }

  public mutating func integer(_ name: String) -> Int { required(integer(name, []), name) ?? 0 }
  public mutating func integerIfPresent(_ name: String) -> Int? { optional(integer(name, [])) }
  public mutating func integer(_ name: String, or others: String...) -> Int {
    required(integer(name, others), name) ?? 0
  }
  public mutating func integerIfPresent(_ name: String, or others: String...) -> Int? {
    optional(integer(name, others))
  }

  private mutating func boolean(_ name: String, _ others: [String]) -> Reading<Bool> {
    field(name, others) { $0.readBoolean() }
  }

  private mutating func integer(_ name: String, _ others: [String]) -> Reading<Int> {
    field(name, others) { $0.readInteger() }
  }
}

/// Booleans and integers that must be there although their properties are optional: see ``_APIFieldConstraints/required``.
extension _APIFieldReader {
  public mutating func requiredBoolean(_ name: String) -> Bool? { required(boolean(name, []), name) }
  public mutating func requiredBoolean(_ name: String, or others: String...) -> Bool? {
    required(boolean(name, others), name)
  }
  public mutating func requiredInteger(_ name: String) -> Int? { required(integer(name, []), name) }
  public mutating func requiredInteger(_ name: String, or others: String...) -> Int? {
    required(integer(name, others), name)
  }
}

/// Lists and maps, with what their elements are.
extension _APIFieldReader {
  public mutating func list<Element>(_ name: String, _ kind: _APIValueKind<Element>) -> [Element] {
    required(list(name, [], kind), name) ?? []
  }
  public mutating func listIfPresent<Element>(_ name: String, _ kind: _APIValueKind<Element>) -> [Element]? {
    optional(list(name, [], kind))
  }
  public mutating func list<Element>(_ name: String, _ kind: _APIValueKind<Element>, or others: String...) -> [Element]
  {
    required(list(name, others, kind), name) ?? []
  }
  public mutating func listIfPresent<Element>(
    _ name: String, _ kind: _APIValueKind<Element>, or others: String...
  ) -> [Element]? {
    optional(list(name, others, kind))
  }

  public mutating func map<Element>(_ name: String, _ kind: _APIValueKind<Element>) -> [String: Element] {
    required(map(name, [], kind), name) ?? [:]
  }
  public mutating func mapIfPresent<Element>(_ name: String, _ kind: _APIValueKind<Element>) -> [String: Element]? {
    optional(map(name, [], kind))
  }
  public mutating func map<Element>(
    _ name: String, _ kind: _APIValueKind<Element>, or others: String...
  ) -> [String: Element] {
    required(map(name, others, kind), name) ?? [:]
  }
  public mutating func mapIfPresent<Element>(
    _ name: String, _ kind: _APIValueKind<Element>, or others: String...
  ) -> [String: Element]? {
    optional(map(name, others, kind))
  }

  private mutating func list<Element>(
    _ name: String, _ others: [String], _ kind: _APIValueKind<Element>
  ) -> Reading<[Element]> {
    field(name, others) { $0.readList(of: kind) }
  }

  private mutating func map<Element>(
    _ name: String, _ others: [String], _ kind: _APIValueKind<Element>
  ) -> Reading<[String: Element]> {
    field(name, others) { $0.readMap(of: kind) }
  }
}

/// What a field of an ``APIObject`` can hold: text, booleans, integers, redacted text, open values, objects, and lists
/// and maps of these.
public protocol FieldValue: Sendable {
  /// A value without content, which a decoder fills: required texts are empty, everything else is absent.
  init(blank: Blank)

  /// Shows itself to `visitor` as what it is.
  mutating func visitValue<Visitor: ValueVisitor>(_ visitor: inout Visitor)
}

/// What asks for a value without content. Only decoders have one, so that no such value gets into a program.
public struct Blank {}

extension FieldValue {
  static var blank: Self { Self(blank: Blank()) }
}

/// Something that is done with a value, whatever kind it is of. Only decoders change it.
public protocol ValueVisitor {
  mutating func visitText(_ value: inout String)
  mutating func visitBoolean(_ value: inout Bool)
  mutating func visitInteger(_ value: inout Int)
  mutating func visitRedacted<Value: APIRedactedText>(_ value: inout Value)
  mutating func visitOpen<Known>(_ value: inout APIOpenValue<Known>)
  mutating func visitObject<Value: VisitableObject>(_ value: inout Value)
  mutating func visitList<Element: FieldValue>(_ value: inout [Element])
  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element])
}

extension String: FieldValue {
  public init(blank: Blank) { self = "" }

  public mutating func visitValue<Visitor: ValueVisitor>(_ visitor: inout Visitor) {
    visitor.visitText(&self)
  }
}

extension Bool: FieldValue {
  public init(blank: Blank) { self = false }

  public mutating func visitValue<Visitor: ValueVisitor>(_ visitor: inout Visitor) {
    visitor.visitBoolean(&self)
  }
}

extension Int: FieldValue {
  public init(blank: Blank) { self = 0 }

  public mutating func visitValue<Visitor: ValueVisitor>(_ visitor: inout Visitor) {
    visitor.visitInteger(&self)
  }
}

extension Array: FieldValue where Element: FieldValue {
  public init(blank: Blank) { self = [] }

  public mutating func visitValue<Visitor: ValueVisitor>(_ visitor: inout Visitor) {
    visitor.visitList(&self)
  }
}

extension Dictionary: FieldValue where Key == String, Value: FieldValue {
  public init(blank: Blank) { self = [:] }

  public mutating func visitValue<Visitor: ValueVisitor>(_ visitor: inout Visitor) {
    visitor.visitMap(&self)
  }
}

/// What the elements of a list or a map are: how one is read and shown.
///
/// A value and not a protocol, so that `String`, `Int` and the like have no members of ours.
@_documentation(visibility: internal)
public struct _APIValueKind<Value> {
  let expected: APIJSONKind
  let read: (inout _APIFieldReader) -> Reading<Value>
  let show: (Value, inout _APIFieldVisitor, _APIFieldConstraints) -> Void
}

extension _APIValueKind<String> {
  public static var text: Self {
    Self(expected: .text, read: { $0.readText() }, show: { $1.show(text: $0, $2) })
  }
}

extension _APIValueKind<APISecret> {
  public static var secret: Self {
    Self(
      expected: .text, read: { $0.readText().map { APISecret($0) } }, show: { $1.show(text: $0.exposed, $2) })
  }
}

extension _APIValueKind<APICardNumber> {
  public static var cardNumber: Self {
    Self(
      expected: .text, read: { $0.readText().map { APICardNumber($0) } }, show: { $1.show(text: $0.exposed, $2) })
  }
}

extension _APIValueKind {
  public static func openValue<Known>() -> Self where Value == APIOpenValue<Known> {
    Self(
      expected: .text, read: { $0.readText().map { APIOpenValue(rawValue: $0) } },
      show: { $1.show(text: $0.rawValue, $2) })
  }
}

extension _APIValueKind<Bool> {
  public static var boolean: Self {
    Self(expected: .boolean, read: { $0.readBoolean() }, show: { $1.show(boolean: $0, $2) })
  }
}

extension _APIValueKind<Int> {
  public static var integer: Self {
    Self(expected: .integer, read: { $0.readInteger() }, show: { $1.show(integer: $0, $2) })
  }
}

extension _APIValueKind<APIDecimal> {
  public static var decimal: Self {
    Self(expected: .number, read: { $0.readDecimal() }, show: { $1.show(decimal: $0, $2) })
  }
}

extension _APIValueKind<APIJSON> {
  public static var json: Self {
    Self(expected: .unknown, read: { $0.readJSON() }, show: { value, visitor, _ in visitor.show(json: value) })
  }
}

extension _APIValueKind where Value: _APIObject {
  public static var object: Self {
    Self(expected: .object, read: { $0.readObject() }, show: { value, visitor, _ in visitor.show(value) })
  }
}

extension _APIValueKind {
  public static func list<Element>(_ kind: _APIValueKind<Element>) -> Self where Value == [Element] {
    Self(expected: .list, read: { $0.readList(of: kind) }, show: { $1.show(list: $0, kind, $2) })
  }

  public static func map<Element>(_ kind: _APIValueKind<Element>) -> Self where Value == [String: Element] {
    Self(expected: .object, read: { $0.readMap(of: kind) }, show: { $1.show(map: $0, kind, $2) })
  }
}

extension Reading {
  @inline(__always)
  func map<Other>(_ transform: (Value) -> Other) -> Reading<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .absent: .absent
    case .broken: .broken
    }
  }
}

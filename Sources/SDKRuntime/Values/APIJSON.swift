/// A JSON value of any shape, which the description does not describe further.
///
///     switch response.extra?["shop"] {
///     case .string(let name)?: …
///     case _: …
///     }
///
/// A value is read and written back without a loss: numbers keep their digits, and objects the order of their members.
/// Of members with the same name, only the first one counts. A message has up to 128 levels and such a value in it up to
/// 65,536 parts; a number has the limits of `APIDecimal`.
public enum APIJSON: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(APIDecimal)
  case string(String)
  case array([APIJSON])
  case object(Object)

  /// How many values one of these can have in it when it is decoded, itself included.
  static let sizeLimit = 65_536

  /// The value of the member `name` of an object; `nil` for any other value.
  public subscript(name: String) -> APIJSON? {
    guard case .object(let object) = self else { return nil }
    return object[name]
  }

  /// The element of an array; `nil` beyond its end, and for any other value.
  public subscript(index: Int) -> APIJSON? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The UTF-8 bytes of the value as a compact JSON document.
  public func json() -> [UInt8] {
    var writer = JSONWriter(scalars: .described)
    writer.json(self)
    return writer.json
  }
}

/// As compact JSON, which has no line ends.
extension APIJSON: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { String(decoding: json(), as: UTF8.self) }

  public var debugDescription: String { description }

  /// Nothing below the value, so that a dump does not show it twice.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension APIJSON: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(booleanLiteral value: Bool) { self = .boolean(value) }

  public init(integerLiteral value: Int) { self = .number(APIDecimal(value)) }

  public init(stringLiteral value: String) { self = .string(value) }

  public init(arrayLiteral elements: APIJSON...) { self = .array(elements) }

  public init(dictionaryLiteral elements: (String, APIJSON)...) { self = .object(Object(elements)) }
}

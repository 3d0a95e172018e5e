/// An encoder that writes nothing, and refuses one value wherever it is to be written.
struct RefusingEncoder: Encoder {
  struct Refusal: Error {}

  /// The text that it refuses, or `nil` for null.
  let refused: String?
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Object(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { List(encoder: self) }

  func singleValueContainer() -> any SingleValueEncodingContainer { Value(encoder: self) }

  fileprivate func write(_ value: (some Encodable)?) throws {
    guard let value else {
      if refused == nil { throw Refusal() }
      return
    }
    if let text = value as? String, text == refused { throw Refusal() }
  }

  private struct Object<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: RefusingEncoder
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) throws { try encoder.write(String?.none) }
    func encode<Written: Encodable>(_ value: Written, forKey key: Key) throws { try encoder.write(value) }

    func nestedContainer<Inner: CodingKey>(keyedBy: Inner.Type, forKey key: Key) -> KeyedEncodingContainer<Inner> {
      encoder.container(keyedBy: Inner.self)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { encoder.unkeyedContainer() }
    func superEncoder() -> any Encoder { encoder }
    func superEncoder(forKey key: Key) -> any Encoder { encoder }
  }

  private struct List: UnkeyedEncodingContainer {
    let encoder: RefusingEncoder
    var codingPath: [any CodingKey] { [] }
    var count: Int { 0 }

    func encodeNil() throws { try encoder.write(String?.none) }
    func encode<Written: Encodable>(_ value: Written) throws { try encoder.write(value) }

    func nestedContainer<Inner: CodingKey>(keyedBy: Inner.Type) -> KeyedEncodingContainer<Inner> {
      encoder.container(keyedBy: Inner.self)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder.unkeyedContainer() }
    func superEncoder() -> any Encoder { encoder }
  }

  private struct Value: SingleValueEncodingContainer {
    let encoder: RefusingEncoder
    var codingPath: [any CodingKey] { [] }

    func encodeNil() throws { try encoder.write(String?.none) }
    func encode<Written: Encodable>(_ value: Written) throws { try encoder.write(value) }
  }
}

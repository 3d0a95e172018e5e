/// Writes the fields of an object into containers of any encoder.
///
/// Text, whatever its type, goes in as a string, and objects and lists as nested containers: an encoder that is handed
/// a value of our own types spends more time on finding out what it is than on writing it.
struct FieldEncoder {
  private let encoder: any Encoder
  private let scalars: APIScalarForm
  /// The object or the list that is being written, last, and those that it is in. Only the standard library knows how large
  /// a container is; an array keeps that out of the layout of whatever holds an encoder.
  private var places: [Place] = []
  private var key = FieldName("")
  /// The first error of the encoder; visiting goes on, and it is thrown at the end.
  private(set) var error: (any Error)?

  init(_ encoder: any Encoder) {
    self.encoder = encoder
    let scalars = encoder.userInfo.isEmpty ? nil : encoder.userInfo[.scalarForm] as? APIScalarForm
    self.scalars = scalars ?? .described
  }

  mutating func key(_ name: String) { key = FieldName(name) }

  mutating func openObject() {
    let object = places.isEmpty ? encoder.container(keyedBy: FieldName.self) : places[places.count - 1].newObject(key)
    places.append(Place(object: object))
  }

  mutating func openList() {
    let list = places.isEmpty ? encoder.unkeyedContainer() : places[places.count - 1].newList(key)
    places.append(Place(list: list))
  }

  mutating func close() {
    _ = places.popLast()
  }

  @inline(__always)
  mutating func text(_ value: String) { write(value) }

  mutating func boolean(_ value: Bool, _ constraints: _APIFieldConstraints) {
    if constraints.wantsText(scalars) { write(value ? "true" : "false") } else { write(value) }
  }

  mutating func integer(_ value: Int, _ constraints: _APIFieldConstraints) {
    if constraints.wantsText(scalars) { write("\(value)") } else { write(value) }
  }

  /// As a number, it must be one whose digits the encoder keeps.
  mutating func decimal(_ value: APIDecimal, _ constraints: _APIFieldConstraints) {
    if constraints.wantsText(scalars) { write(value.text) } else { number(value) }
  }

  mutating func number(_ value: APIDecimal) {
    if let integer = Int(value.text) { return write(integer) }
    if let double = value.exactDouble { return write(double) }
    fail(FieldEncoder.tooManyDigits(at: encoder.codingPath + [key]))
  }

  static func tooManyDigits(at codingPath: [any CodingKey]) -> EncodingError {
    let words = "the encoder cannot write all digits of the number; `json()` can, and a field can travel as text"
    return .invalidValue(Double.self, EncodingError.Context(codingPath: codingPath, debugDescription: words))
  }

  private mutating func fail(_ error: any Error) {
    if self.error == nil { self.error = error }
  }

  mutating func writeNull() {
    guard !places.isEmpty else { return }
    do {
      try places[places.count - 1].writeNull(key)
    } catch {
      fail(error)
    }
  }

  @inline(__always)
  mutating func write(_ value: some Encodable) {
    guard !places.isEmpty else { return }
    do {
      try places[places.count - 1].write(value, key)
    } catch {
      fail(error)
    }
  }
}

extension FieldEncoder {
  /// An object or a list that is being written.
  private struct Place {
    var object: KeyedEncodingContainer<FieldName>?
    var list: (any UnkeyedEncodingContainer)?

    mutating func newObject(_ key: FieldName) -> KeyedEncodingContainer<FieldName>? {
      object?.nestedContainer(keyedBy: FieldName.self, forKey: key) ?? list?.nestedContainer(keyedBy: FieldName.self)
    }

    mutating func newList(_ key: FieldName) -> (any UnkeyedEncodingContainer)? {
      object?.nestedUnkeyedContainer(forKey: key) ?? list?.nestedUnkeyedContainer()
    }

    mutating func writeNull(_ key: FieldName) throws {
      if try object?.encodeNil(forKey: key) == nil { try list?.encodeNil() }
    }

    mutating func write(_ value: some Encodable, _ key: FieldName) throws {
      if try object?.encode(value, forKey: key) == nil { try list?.encode(value) }
    }
  }
}

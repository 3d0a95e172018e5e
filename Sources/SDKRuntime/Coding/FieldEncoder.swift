/// Writes the fields of an object into containers of any encoder.
///
/// Text, whatever its type, goes in as a string, and objects and lists as nested containers: an encoder that is handed
/// a value of our own types spends more time on finding out what it is than on writing it.
struct FieldEncoder {
  private let encoder: any Encoder
  private let scalars: APIScalarForm
  /// The object or the list that is being written, and where it is in others.
  private var place = Place()
  private var outer: [Place] = []
  private var key = FieldName("")
  /// The first error of the encoder; visiting goes on, and it is thrown at the end.
  private(set) var error: (any Error)?

  private struct Place {
    var object: KeyedEncodingContainer<FieldName>?
    var list: (any UnkeyedEncodingContainer)?
  }

  init(_ encoder: any Encoder) {
    self.encoder = encoder
    let scalars = encoder.userInfo.isEmpty ? nil : encoder.userInfo[.scalarForm] as? APIScalarForm
    self.scalars = scalars ?? .described
  }

  mutating func key(_ name: String) { key = FieldName(name) }

  mutating func openObject() {
    let object: KeyedEncodingContainer<FieldName>
    if place.object != nil, let nested = place.object?.nestedContainer(keyedBy: FieldName.self, forKey: key) {
      object = nested
    } else if let nested = place.list?.nestedContainer(keyedBy: FieldName.self) {
      object = nested
    } else {
      object = encoder.container(keyedBy: FieldName.self)
    }
    outer.append(place)
    place = Place(object: object)
  }

  mutating func openList() {
    let isOutermost = place.object == nil && place.list == nil
    let list =
      isOutermost
      ? encoder.unkeyedContainer()
      : place.object?.nestedUnkeyedContainer(forKey: key) ?? place.list?.nestedUnkeyedContainer()
    outer.append(place)
    place = Place(list: list)
  }

  mutating func close() {
    if let last = outer.popLast() { place = last }
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
    do {
      if place.object != nil {
        try place.object?.encodeNil(forKey: key)
      } else {
        try place.list?.encodeNil()
      }
    } catch {
      fail(error)
    }
  }

  @inline(__always)
  mutating func write(_ value: some Encodable) {
    do {
      if place.object != nil {
        try place.object?.encode(value, forKey: key)
      } else {
        try place.list?.encode(value)
      }
    } catch {
      fail(error)
    }
  }
}

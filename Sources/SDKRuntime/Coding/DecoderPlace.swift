/// A place in the containers of any decoder: an object, and the value in it or in a list that is being read.
///
/// Text is asked for as a string, and objects as nested containers: that spares the decoder from making a decoder for
/// each value. Only when that fails is it found out what is there instead.
struct DecoderPlace {
  private var container: Container?
  private var key = FieldName("")
  /// In a list: its elements, the next one of which is the value.
  private var elements: (any UnkeyedDecodingContainer)?
  /// At the start: the decoder whose own value is meant.
  private var decoder: (any Decoder)?

  /// Nowhere.
  init() {}

  init(_ decoder: any Decoder) { self.decoder = decoder }

  init(in container: KeyedDecodingContainer<FieldName>) { self.container = Container(container) }

  init(in elements: any UnkeyedDecodingContainer) { self.elements = elements }

  /// The names of everything in the object.
  var names: [String] { container?.keyed.allKeys.map(\.stringValue) ?? [] }

  mutating func go(to name: String) { key = FieldName(name) }

  /// Goes to the value under `name`, or under the first of `others` that is not `null`.
  @inline(__always)
  mutating func locate(_ name: String, _ others: [String]) -> Bool {
    key = FieldName(name)
    guard let container else { return false }
    if others.isEmpty { return container.keyed.contains(key) }
    for name in [name] + others {
      key = FieldName(name)
      if container.keyed.contains(key), (try? container.keyed.decodeNil(forKey: key)) == false { return true }
    }
    return false
  }

  /// The value as a string; `nil` if it is none.
  @inline(__always)
  mutating func text() -> String? {
    if let container { return try? container.keyed.decode(String.self, forKey: key) }
    return try? elements?.decode(String.self)
  }

  /// What the value is, if it is neither an object nor a list.
  @inline(never)
  mutating func scalar() -> DecoderScalar {
    if let container { return (try? container.keyed.decode(DecoderScalar.self, forKey: key)) ?? .other(.unknown) }
    if elements != nil { return (try? elements?.decode(DecoderScalar.self)) ?? .other(.unknown) }
    return decoder.map { DecoderScalar(of: $0) } ?? .other(.unknown)
  }

  mutating func object() -> KeyedDecodingContainer<FieldName>? {
    if let container { return try? container.keyed.nestedContainer(keyedBy: FieldName.self, forKey: key) }
    if elements != nil { return try? elements?.nestedContainer(keyedBy: FieldName.self) }
    return try? decoder?.container(keyedBy: FieldName.self)
  }

  mutating func list() -> (any UnkeyedDecodingContainer)? {
    if let container { return try? container.keyed.nestedUnkeyedContainer(forKey: key) }
    if elements != nil { return try? elements?.nestedUnkeyedContainer() }
    return try? decoder?.unkeyedContainer()
  }

  var hasMoreElements: Bool { elements.map { !$0.isAtEnd } ?? false }

  /// Makes sure that the next element is the one at `index`; `false` if the container is stuck at an element that
  /// nothing can read.
  mutating func passes(_ index: Int) -> Bool {
    guard let elements, elements.currentIndex < index else { return true }
    _ = scalar()
    return (self.elements?.currentIndex ?? index) >= index
  }

  /// A container where its size does not matter. Only the standard library knows that size, so whatever holds a container
  /// is laid out when the program runs; a reader that did was slower in both lanes.
  private final class Container {
    let keyed: KeyedDecodingContainer<FieldName>

    init(_ keyed: KeyedDecodingContainer<FieldName>) { self.keyed = keyed }
  }
}

/// HTTP headers. Names are compared without regard to case.
@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
public struct AlipayHeaders: Sendable, Hashable {
  /// One header.
  public struct Field: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// All headers, in order.
  public private(set) var fields: [Field] = []

  public init() {}

  /// Takes a dictionary, as `HTTPURLResponse` has it.
  public init(_ values: [String: String]) {
    fields = values.sorted { $0.key < $1.key }.map { Field(name: $0.key, value: $0.value) }
  }

  /// Takes pairs of a name and a value.
  public init(_ pairs: some Sequence<(String, String)>) {
    fields = pairs.map { Field(name: $0.0, value: $0.1) }
  }

  /// Takes pairs with labels, such as SwiftNIO's `HTTPHeaders`.
  public init(_ pairs: some Sequence<(name: String, value: String)>) {
    fields = pairs.map { Field(name: $0.name, value: $0.value) }
  }

  /// Adds a header after the others.
  public mutating func append(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }

  /// Every value of the header called `name`, without blanks at the ends.
  public func values(_ name: String) -> [String] {
    fields.filter { HeaderText.isSameName($0.name, name) }.map { HeaderText.trimmed($0.value) }
  }

  /// The value of the header called `name`; `nil` if there is none or more than one.
  public subscript(name: String) -> String? {
    let values = values(name)
    return values.count == 1 ? values[0] : nil
  }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayHeaders: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(elements)
  }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayHeaders: Sequence {
  public func makeIterator() -> IndexingIterator<[Field]> { fields.makeIterator() }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayHeaders: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The names of the headers; values are not printed, as signatures and keys are among them.
  public var description: String { "[\(fields.map(\.name).joined(separator: ", "))]" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

@available(macOS 13, iOS 16, tvOS 16, watchOS 9, *)
extension AlipayHeaders.Field: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The name; the value is not printed.
  public var description: String { name }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

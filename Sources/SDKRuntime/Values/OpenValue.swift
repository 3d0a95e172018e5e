/// A text with known values that may still be any other: a status, a brand, a result code.
///
/// Decoding never fails for a value that is not known; it keeps its text and encodes back unchanged. It has no
/// `RawRepresentable` conformance, which together with `Hashable` would make every generated type twice as dear to
/// compile, though it has all that such a type has.
public protocol OpenValue: FieldValue, CustomStringConvertible {
  /// The text on the wire.
  var rawValue: String { get }

  init(rawValue: String)
}

extension OpenValue {
  public static var blank: Self { Self(rawValue: "") }

  public mutating func visitValue<Visitor: ValueVisitor>(_ visitor: inout Visitor) {
    visitor.visitOpen(&self)
  }

  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  public var hashValue: Int { rawValue.hashValue }

  public var description: String { rawValue }
}

/// A text with known values that may still be any other: a status, a brand, a result code.
///
/// `Known` says which kind of value it is; the known ones are constants in an extension for that kind:
/// `AlipayVaulting.CardBrand` is `APIOpenValue<AlipayVaulting.Known.CardBrand>` and has `.visa`. Decoding never fails for
/// a value that is not known; it keeps its text and encodes back unchanged.
///
/// A literal makes one too, for a value that the description does not know yet: `brand: "NEW"`.
///
/// All kinds share one type because a struct with conformances for each kind costs several times as much to
/// compile.
public struct APIOpenValue<Known>: RawRepresentable, Sendable, Codable, Hashable, CustomStringConvertible,
  CustomDebugStringConvertible,
  CustomReflectable
{
  /// The text on the wire.
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public var description: String { rawValue }

  /// In quotes and with its line ends spelled out: a value that the vendor made up cannot pretend, in a log, to be the
  /// next field of its object.
  public var debugDescription: String { rawValue.debugDescription }

  /// Nothing below the value, so that a dump does not say its text twice.
  public var customMirror: Mirror { Mirror(self, children: []) }

  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public static func == (left: APIOpenValue, right: APIOpenValue) -> Bool { left.rawValue == right.rawValue }

  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension APIOpenValue: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(rawValue: text) }
}

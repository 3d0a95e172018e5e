/// The kind of an open value: it lists the values that the description knows.
public protocol APIKnownValues: Sendable {
  /// The texts of the known values, in the order of the description.
  static var _knownValues: [String] { get }
}

extension APIOpenValue where Known: APIKnownValues {
  /// The values that the description knows, in its order: for a picker, for example. Deprecated values are among them.
  public static var allKnownValues: [Self] { Known._knownValues.map(Self.init(rawValue:)) }

  /// Whether the description knows this value.
  public var isKnown: Bool { Known._knownValues.contains(rawValue) }
}

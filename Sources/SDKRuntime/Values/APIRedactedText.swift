/// Text that never prints itself: not with `print`, not in a string, not in a dump or a mirror, alone or inside of
/// anything.
public protocol APIRedactedText: Sendable, Codable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible,
  CustomDebugStringConvertible, CustomReflectable
{
  /// The text itself. If you read it, you are responsible for where it goes.
  var exposed: String { get }

  init(_ text: String)
}

extension APIRedactedText {
  public init(stringLiteral text: String) { self.init(text) }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(exposed)
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A primary account number, whole or truncated. It prints as its last four digits.
public struct APICardNumber: APIRedactedText {
  public internal(set) var exposed: String

  public init(_ text: String) { exposed = text }

  /// The last four digits, as in `••••8764`; nothing of a text that is too short to be a card number.
  public var description: String { Redaction.lastFour(of: exposed) }
}

/// A value that must not become known: a token, a verification code, an address with state in it.
public struct APISecret: APIRedactedText {
  public internal(set) var exposed: String

  public init(_ text: String) { exposed = text }

  public var description: String { Redaction.mark }
}

extension Synthesized {
  public struct Funding: RawRepresentable, Codable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var credit: Self { Self(rawValue: "CREDIT") }
    public static var debit: Self { Self(rawValue: "DEBIT") }
    public static var prepaid: Self { Self(rawValue: "PREPAID") }
    public static var charge: Self { Self(rawValue: "CHARGE") }
    public static var deferredDebit: Self { Self(rawValue: "DEFERRED_DEBIT") }
  }
}

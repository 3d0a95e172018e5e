extension Synthesized {
  public struct InteractionType: RawRepresentable, Codable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var qr: Self { Self(rawValue: "QR") }
    public static var redirect: Self { Self(rawValue: "REDIRECT") }
    public static var push: Self { Self(rawValue: "PUSH") }
    public static var atm: Self { Self(rawValue: "ATM") }
    public static var internetBanking: Self { Self(rawValue: "IBANKING") }
    public static var bankCounter: Self { Self(rawValue: "BANKCOUNTER") }
    public static var otc: Self { Self(rawValue: "OTC") }
  }
}

extension Synthesized {
  public struct PaymentMethodType: RawRepresentable, Codable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var card: Self { Self(rawValue: "CARD") }
    public static var wallet: Self { Self(rawValue: "WALLET") }
  }
}

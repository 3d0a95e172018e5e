extension Synthesized {
  public struct PaymentMethodDetailType: RawRepresentable, Codable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var card: Self { Self(rawValue: "CARD") }
    public static var externalAccount: Self { Self(rawValue: "EXTERNALACCOUNT") }
    public static var coupon: Self { Self(rawValue: "COUPON") }
    public static var discount: Self { Self(rawValue: "DISCOUNT") }
  }
}

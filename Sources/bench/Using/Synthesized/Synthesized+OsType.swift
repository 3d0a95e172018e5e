extension Synthesized {
  public struct OsType: RawRepresentable, Codable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var iOS: Self { Self(rawValue: "IOS") }
    public static var android: Self { Self(rawValue: "ANDROID") }
  }
}

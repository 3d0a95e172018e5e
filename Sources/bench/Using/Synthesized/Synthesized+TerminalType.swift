extension Synthesized {
  public struct TerminalType: RawRepresentable, Codable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var web: Self { Self(rawValue: "WEB") }
    public static var wap: Self { Self(rawValue: "WAP") }
    public static var app: Self { Self(rawValue: "APP") }
    public static var miniApp: Self { Self(rawValue: "MINI_APP") }
  }
}

extension Synthesized {
  public struct CredentialType: RawRepresentable, Codable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var pan: Self { Self(rawValue: "PAN") }
    public static var networkToken: Self { Self(rawValue: "NETWORK_TOKEN") }
  }
}

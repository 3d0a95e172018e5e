extension Synthesized {
  public struct VaultingStatus: RawRepresentable, Codable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var success: Self { Self(rawValue: "SUCCESS") }
    public static var fail: Self { Self(rawValue: "FAIL") }
    public static var processing: Self { Self(rawValue: "PROCESSING") }
  }
}

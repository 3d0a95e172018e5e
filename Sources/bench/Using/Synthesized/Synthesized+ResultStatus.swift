extension Synthesized {
  public struct ResultStatus: RawRepresentable, Codable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var success: Self { Self(rawValue: "S") }
    public static var failure: Self { Self(rawValue: "F") }
    public static var undetermined: Self { Self(rawValue: "U") }
  }
}

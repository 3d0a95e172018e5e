extension Synthesized {
  public struct BrowserInfo: Codable, Hashable, Sendable {
    public var acceptHeader: String?
    public var javaEnabled: String?
    public var javaScriptEnabled: String?
    public var language: String?
    public var userAgent: String?
    public init(
      acceptHeader: String? = nil,
      javaEnabled: String? = nil,
      javaScriptEnabled: String? = nil,
      language: String? = nil,
      userAgent: String? = nil
    ) {
      self.acceptHeader = acceptHeader
      self.javaEnabled = javaEnabled
      self.javaScriptEnabled = javaScriptEnabled
      self.language = language
      self.userAgent = userAgent
    }
    public func validate() throws {
    }
  }
}

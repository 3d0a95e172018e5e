extension Synthesized {
  public struct Acknowledgement: Codable, Hashable, Sendable {
    public var resultCode: String
    public var resultStatus: String
    public var resultMessage: String
    public init(
      resultCode: String,
      resultStatus: String,
      resultMessage: String
    ) {
      self.resultCode = resultCode
      self.resultStatus = resultStatus
      self.resultMessage = resultMessage
    }
    public func validate() throws {
    }
  }
}

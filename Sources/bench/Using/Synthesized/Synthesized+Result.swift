extension Synthesized {
  public struct Result: Codable, Hashable, Sendable {
    public var resultCode: String
    public var resultStatus: ResultStatus
    public var resultMessage: String?
    public init(
      resultCode: String,
      resultStatus: ResultStatus,
      resultMessage: String? = nil
    ) {
      self.resultCode = resultCode
      self.resultStatus = resultStatus
      self.resultMessage = resultMessage
    }
    public func validate() throws {
      if self.resultCode.count > 64 { throw APIValidationError("resultCode", "at most 64 characters") }
    }
  }
}

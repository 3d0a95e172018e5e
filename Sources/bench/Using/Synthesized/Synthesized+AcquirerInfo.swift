extension Synthesized {
  public struct AcquirerInfo: Codable, Hashable, Sendable {
    public var acquirerName: String?
    public var referenceRequestId: String?
    public var acquirerTransactionId: String?
    public var acquirerMerchantId: String?
    public var acquirerMerchantName: String?
    public var acquirerResultCode: String?
    public var acquirerResultMessage: String?
    public var acquirerReasonDescription: String?
    public var ptspTransactionId: String?
    public var acquirerCardToken: String?
    public init(
      acquirerName: String? = nil,
      referenceRequestId: String? = nil,
      acquirerTransactionId: String? = nil,
      acquirerMerchantId: String? = nil,
      acquirerMerchantName: String? = nil,
      acquirerResultCode: String? = nil,
      acquirerResultMessage: String? = nil,
      acquirerReasonDescription: String? = nil,
      ptspTransactionId: String? = nil,
      acquirerCardToken: String? = nil
    ) {
      self.acquirerName = acquirerName
      self.referenceRequestId = referenceRequestId
      self.acquirerTransactionId = acquirerTransactionId
      self.acquirerMerchantId = acquirerMerchantId
      self.acquirerMerchantName = acquirerMerchantName
      self.acquirerResultCode = acquirerResultCode
      self.acquirerResultMessage = acquirerResultMessage
      self.acquirerReasonDescription = acquirerReasonDescription
      self.ptspTransactionId = ptspTransactionId
      self.acquirerCardToken = acquirerCardToken
    }
    public func validate() throws {
      if let value = self.acquirerName {
        if value.count > 64 { throw APIValidationError("acquirerName", "at most 64 characters") }
      }
      if let value = self.referenceRequestId {
        if value.count > 64 { throw APIValidationError("referenceRequestId", "at most 64 characters") }
      }
      if let value = self.acquirerTransactionId {
        if value.count > 64 { throw APIValidationError("acquirerTransactionId", "at most 64 characters") }
      }
      if let value = self.acquirerMerchantId {
        if value.count > 64 { throw APIValidationError("acquirerMerchantId", "at most 64 characters") }
      }
      if let value = self.acquirerResultCode {
        if value.count > 64 { throw APIValidationError("acquirerResultCode", "at most 64 characters") }
      }
      if let value = self.acquirerResultMessage {
        if value.count > 64 { throw APIValidationError("acquirerResultMessage", "at most 64 characters") }
      }
      if let value = self.acquirerCardToken {
        if value.count > 64 { throw APIValidationError("acquirerCardToken", "at most 64 characters") }
      }
    }
  }
}

extension Synthesized {
  public enum NotifyVaulting {
    public struct Request: Codable, Hashable, Sendable {
      public var notifyType: String?
      public var result: Result
      public var vaultingRequestId: String
      public var paymentMethodDetail: StoredPaymentMethodDetail?
      public var vaultingStatus: VaultingStatus?
      public var vaultingCreateTime: String?
      public var acquirerInfo: AcquirerInfo?
      public var customizedInfo: CustomizedInfo?
      public var metadata: String?
      public init(
        result: Result,
        vaultingRequestId: String,
        notifyType: String? = nil,
        paymentMethodDetail: StoredPaymentMethodDetail? = nil,
        vaultingStatus: VaultingStatus? = nil,
        vaultingCreateTime: String? = nil,
        acquirerInfo: AcquirerInfo? = nil,
        customizedInfo: CustomizedInfo? = nil,
        metadata: String? = nil
      ) {
        self.notifyType = notifyType
        self.result = result
        self.vaultingRequestId = vaultingRequestId
        self.paymentMethodDetail = paymentMethodDetail
        self.vaultingStatus = vaultingStatus
        self.vaultingCreateTime = vaultingCreateTime
        self.acquirerInfo = acquirerInfo
        self.customizedInfo = customizedInfo
        self.metadata = metadata
      }
      public func validate() throws {
        try self.result.validate()
        if self.vaultingRequestId.count > 64 { throw APIValidationError("vaultingRequestId", "at most 64 characters") }
        if let value = self.paymentMethodDetail {
          try value.validate()
        }
        if let value = self.vaultingStatus {
          if value.rawValue.count > 10 { throw APIValidationError("vaultingStatus", "at most 10 characters") }
        }
        if let value = self.vaultingCreateTime {
          if !Rules.isDateTime(value) { throw APIValidationError("vaultingCreateTime", "dateTime") }
        }
        if let value = self.acquirerInfo {
          try value.validate()
        }
        if let value = self.customizedInfo {
          try value.validate()
        }
        if let value = self.metadata {
          if value.count > 2048 { throw APIValidationError("metadata", "at most 2048 characters") }
        }
        if self.paymentMethodDetail == nil, self.result.resultStatus.rawValue == "S" {
          throw APIValidationError("paymentMethodDetail", "required")
        }
      }
    }
    public struct Response: Codable, Hashable, Sendable {
      public var result: Acknowledgement
      public init(
        result: Acknowledgement
      ) {
        self.result = result
      }
      public func validate() throws {
        try self.result.validate()
      }
    }
  }
}

extension Synthesized {
  public enum VaultPaymentMethod {
    public struct Request: Codable, Hashable, Sendable {
      public var vaultingRequestId: String
      public var vaultingNotificationUrl: String
      public var redirectUrl: String
      public var merchantRegion: String?
      public var paymentMethodDetail: PaymentMethodDetail
      public var env: Env
      public var merchantAccountId: String?
      public var metadata: String?
      public var vaultingCurrency: String?
      public var customizedInfo: CustomizedInfo?
      public init(
        vaultingRequestId: String,
        vaultingNotificationUrl: String,
        redirectUrl: String,
        paymentMethodDetail: PaymentMethodDetail,
        env: Env,
        merchantRegion: String? = nil,
        merchantAccountId: String? = nil,
        metadata: String? = nil,
        vaultingCurrency: String? = nil,
        customizedInfo: CustomizedInfo? = nil
      ) {
        self.vaultingRequestId = vaultingRequestId
        self.vaultingNotificationUrl = vaultingNotificationUrl
        self.redirectUrl = redirectUrl
        self.merchantRegion = merchantRegion
        self.paymentMethodDetail = paymentMethodDetail
        self.env = env
        self.merchantAccountId = merchantAccountId
        self.metadata = metadata
        self.vaultingCurrency = vaultingCurrency
        self.customizedInfo = customizedInfo
      }
      public func validate() throws {
        if self.vaultingRequestId.count > 64 { throw APIValidationError("vaultingRequestId", "at most 64 characters") }
        if self.vaultingNotificationUrl.count > 2048 {
          throw APIValidationError("vaultingNotificationUrl", "at most 2048 characters")
        }
        if !Rules.isURL(self.vaultingNotificationUrl) { throw APIValidationError("vaultingNotificationUrl", "url") }
        if self.redirectUrl.count > 2048 { throw APIValidationError("redirectUrl", "at most 2048 characters") }
        if !Rules.isURL(self.redirectUrl) { throw APIValidationError("redirectUrl", "url") }
        if let value = self.merchantRegion {
          if value.count > 2 { throw APIValidationError("merchantRegion", "at most 2 characters") }
          if !Rules.isCountryCode(value) { throw APIValidationError("merchantRegion", "countryCode") }
        }
        try self.paymentMethodDetail.validate()
        try self.env.validate()
        if let value = self.merchantAccountId {
          if value.count > 64 { throw APIValidationError("merchantAccountId", "at most 64 characters") }
        }
        if let value = self.metadata {
          if value.count > 2048 { throw APIValidationError("metadata", "at most 2048 characters") }
        }
        if let value = self.customizedInfo {
          try value.validate()
        }
      }
    }
    public struct Response: Codable, Hashable, Sendable {
      public var result: Result
      public var vaultingRequestId: String
      public var paymentMethodDetail: StoredPaymentMethodDetail?
      public var normalUrl: String?
      public var schemeUrl: String?
      public var applinkUrl: String?
      public init(
        result: Result,
        vaultingRequestId: String,
        paymentMethodDetail: StoredPaymentMethodDetail? = nil,
        normalUrl: String? = nil,
        schemeUrl: String? = nil,
        applinkUrl: String? = nil
      ) {
        self.result = result
        self.vaultingRequestId = vaultingRequestId
        self.paymentMethodDetail = paymentMethodDetail
        self.normalUrl = normalUrl
        self.schemeUrl = schemeUrl
        self.applinkUrl = applinkUrl
      }
      public func validate() throws {
        try self.result.validate()
        if self.vaultingRequestId.count > 64 { throw APIValidationError("vaultingRequestId", "at most 64 characters") }
        if let value = self.paymentMethodDetail {
          try value.validate()
        }
        if let value = self.normalUrl {
          if value.count > 2048 { throw APIValidationError("normalUrl", "at most 2048 characters") }
          if !Rules.isURL(value) { throw APIValidationError("normalUrl", "url") }
        }
        if let value = self.schemeUrl {
          if value.count > 2048 { throw APIValidationError("schemeUrl", "at most 2048 characters") }
          if !Rules.isURL(value) { throw APIValidationError("schemeUrl", "url") }
        }
        if let value = self.applinkUrl {
          if value.count > 2048 { throw APIValidationError("applinkUrl", "at most 2048 characters") }
          if !Rules.isURL(value) { throw APIValidationError("applinkUrl", "url") }
        }
        if self.paymentMethodDetail == nil, self.result.resultStatus.rawValue == "S" {
          throw APIValidationError("paymentMethodDetail", "required")
        }
      }
    }
  }
}

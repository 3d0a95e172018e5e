extension Synthesized {
  public struct StoredCard: Codable, Hashable, Sendable {
    public var brand: CardBrand?
    public var cardToken: String?
    public var maskedCardNo: String?
    public var lastFour: String?
    public var bin: String?
    public var fingerprint: String?
    public var funding: Funding?
    public var issuerName: String?
    public var issuingCountry: String?
    public var expiryYear: String?
    public var expiryMonth: String?
    public var billingAddress: StoredAddress?
    public var networkTransactionId: String?
    public var avsResultRaw: String?
    public var cvvResultRaw: String?
    public var supportedBrands: [CardBrand]?
    public var authenticationFlow: String?
    public var paymentMethodDetailMetadata: String?
    public var last4: String?
    public var mask: String?
    public var cardIssuer: String?
    public var countryIssue: String?
    public var instUserName: StoredUserName?
    public init(
      brand: CardBrand? = nil,
      cardToken: String? = nil,
      maskedCardNo: String? = nil,
      lastFour: String? = nil,
      bin: String? = nil,
      fingerprint: String? = nil,
      funding: Funding? = nil,
      issuerName: String? = nil,
      issuingCountry: String? = nil,
      expiryYear: String? = nil,
      expiryMonth: String? = nil,
      billingAddress: StoredAddress? = nil,
      networkTransactionId: String? = nil,
      avsResultRaw: String? = nil,
      cvvResultRaw: String? = nil,
      supportedBrands: [CardBrand]? = nil,
      authenticationFlow: String? = nil,
      paymentMethodDetailMetadata: String? = nil,
      last4: String? = nil,
      mask: String? = nil,
      cardIssuer: String? = nil,
      countryIssue: String? = nil,
      instUserName: StoredUserName? = nil
    ) {
      self.brand = brand
      self.cardToken = cardToken
      self.maskedCardNo = maskedCardNo
      self.lastFour = lastFour
      self.bin = bin
      self.fingerprint = fingerprint
      self.funding = funding
      self.issuerName = issuerName
      self.issuingCountry = issuingCountry
      self.expiryYear = expiryYear
      self.expiryMonth = expiryMonth
      self.billingAddress = billingAddress
      self.networkTransactionId = networkTransactionId
      self.avsResultRaw = avsResultRaw
      self.cvvResultRaw = cvvResultRaw
      self.supportedBrands = supportedBrands
      self.authenticationFlow = authenticationFlow
      self.paymentMethodDetailMetadata = paymentMethodDetailMetadata
      self.last4 = last4
      self.mask = mask
      self.cardIssuer = cardIssuer
      self.countryIssue = countryIssue
      self.instUserName = instUserName
    }
    public func validate() throws {
      if let value = self.cardToken {
        if value.count > 2048 { throw APIValidationError("cardToken", "at most 2048 characters") }
      }
      if let value = self.maskedCardNo {
        if value.count > 64 { throw APIValidationError("maskedCardNo", "at most 64 characters") }
      }
      if let value = self.issuingCountry {
        if !Rules.isCountryCode(value) { throw APIValidationError("issuingCountry", "countryCode") }
      }
      if let value = self.expiryYear {
        if value.count > 2 { throw APIValidationError("expiryYear", "at most 2 characters") }
      }
      if let value = self.expiryMonth {
        if value.count > 2 { throw APIValidationError("expiryMonth", "at most 2 characters") }
        if !Rules.isMonth(value) { throw APIValidationError("expiryMonth", "month") }
      }
      if let value = self.billingAddress {
        try value.validate()
      }
      if let value = self.networkTransactionId {
        if value.count > 256 { throw APIValidationError("networkTransactionId", "at most 256 characters") }
      }
      if let value = self.instUserName {
        try value.validate()
      }
    }
  }
}

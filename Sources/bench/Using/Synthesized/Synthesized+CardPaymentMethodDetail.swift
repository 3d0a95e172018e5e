extension Synthesized {
  public struct CardPaymentMethodDetail: Codable, Hashable, Sendable {
    public var cardNo: String?
    public var brand: CardBrand?
    public var cardholderName: UserName?
    public var billingAddress: Address?
    public var cvv: String?
    public var expiryYear: String
    public var expiryMonth: String
    public var businessRegistrationNo: String?
    public var selectedCardBrand: CardBrand?
    public var supportedBrands: [CardBrand]?
    public var dateOfBirth: String?
    public var businessNo: String?
    public var cardPasswordDigest: String?
    public var cpf: String?
    public var payerEmail: String?
    public var networkTransactionId: String?
    public var is3DSAuthentication: String?
    public var request3DS: String?
    public var scaExemptionIndicator: String?
    public var enableAuthenticationUpgrade: String?
    public var mpiData: MpiData?
    public var authenticationFlow: String?
    public var paymentMethodDetailMetadata: String?
    public init(
      expiryYear: String,
      expiryMonth: String,
      cardNo: String? = nil,
      brand: CardBrand? = nil,
      cardholderName: UserName? = nil,
      billingAddress: Address? = nil,
      cvv: String? = nil,
      businessRegistrationNo: String? = nil,
      selectedCardBrand: CardBrand? = nil,
      supportedBrands: [CardBrand]? = nil,
      dateOfBirth: String? = nil,
      businessNo: String? = nil,
      cardPasswordDigest: String? = nil,
      cpf: String? = nil,
      payerEmail: String? = nil,
      networkTransactionId: String? = nil,
      is3DSAuthentication: String? = nil,
      request3DS: String? = nil,
      scaExemptionIndicator: String? = nil,
      enableAuthenticationUpgrade: String? = nil,
      mpiData: MpiData? = nil,
      authenticationFlow: String? = nil,
      paymentMethodDetailMetadata: String? = nil
    ) {
      self.cardNo = cardNo
      self.brand = brand
      self.cardholderName = cardholderName
      self.billingAddress = billingAddress
      self.cvv = cvv
      self.expiryYear = expiryYear
      self.expiryMonth = expiryMonth
      self.businessRegistrationNo = businessRegistrationNo
      self.selectedCardBrand = selectedCardBrand
      self.supportedBrands = supportedBrands
      self.dateOfBirth = dateOfBirth
      self.businessNo = businessNo
      self.cardPasswordDigest = cardPasswordDigest
      self.cpf = cpf
      self.payerEmail = payerEmail
      self.networkTransactionId = networkTransactionId
      self.is3DSAuthentication = is3DSAuthentication
      self.request3DS = request3DS
      self.scaExemptionIndicator = scaExemptionIndicator
      self.enableAuthenticationUpgrade = enableAuthenticationUpgrade
      self.mpiData = mpiData
      self.authenticationFlow = authenticationFlow
      self.paymentMethodDetailMetadata = paymentMethodDetailMetadata
    }
    public func validate() throws {
      if let value = self.cardNo {
        if value.count > 32 { throw APIValidationError("cardNo", "at most 32 characters") }
        if !Rules.isDigits(value) { throw APIValidationError("cardNo", "digits") }
      }
      if let value = self.cardholderName {
        try value.validate()
      }
      if let value = self.billingAddress {
        try value.validate()
      }
      if let value = self.cvv {
        if value.count < 3 { throw APIValidationError("cvv", "at least 3 characters") }
        if value.count > 4 { throw APIValidationError("cvv", "at most 4 characters") }
        if !Rules.isDigits(value) { throw APIValidationError("cvv", "digits") }
      }
      if self.expiryYear.count < 2 { throw APIValidationError("expiryYear", "at least 2 characters") }
      if self.expiryYear.count > 2 { throw APIValidationError("expiryYear", "at most 2 characters") }
      if !Rules.isDigits(self.expiryYear) { throw APIValidationError("expiryYear", "digits") }
      if self.expiryMonth.count > 2 { throw APIValidationError("expiryMonth", "at most 2 characters") }
      if !Rules.isMonth(self.expiryMonth) { throw APIValidationError("expiryMonth", "month") }
      if let value = self.dateOfBirth {
        if value.count > 10 { throw APIValidationError("dateOfBirth", "at most 10 characters") }
        if !Rules.isDate(value) { throw APIValidationError("dateOfBirth", "date") }
      }
      if let value = self.businessNo {
        if value.count < 10 { throw APIValidationError("businessNo", "at least 10 characters") }
        if value.count > 10 { throw APIValidationError("businessNo", "at most 10 characters") }
        if !Rules.isDigits(value) { throw APIValidationError("businessNo", "digits") }
      }
      if let value = self.cardPasswordDigest {
        if value.count > 2 { throw APIValidationError("cardPasswordDigest", "at most 2 characters") }
        if !Rules.isDigits(value) { throw APIValidationError("cardPasswordDigest", "digits") }
      }
      if let value = self.cpf {
        if value.count > 11 { throw APIValidationError("cpf", "at most 11 characters") }
      }
      if let value = self.payerEmail {
        if value.count > 64 { throw APIValidationError("payerEmail", "at most 64 characters") }
      }
      if let value = self.networkTransactionId {
        if value.count > 256 { throw APIValidationError("networkTransactionId", "at most 256 characters") }
      }
      if let value = self.mpiData {
        try value.validate()
      }
    }
  }
}

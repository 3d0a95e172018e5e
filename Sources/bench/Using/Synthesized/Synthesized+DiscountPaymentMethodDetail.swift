extension Synthesized {
  public struct DiscountPaymentMethodDetail: Codable, Hashable, Sendable {
    public var discountId: String?
    public var availableAmount: Amount?
    public var discountName: String?
    public var discountDescription: String?
    public var paymentMethodDetailMetadata: String?
    public init(
      discountId: String? = nil,
      availableAmount: Amount? = nil,
      discountName: String? = nil,
      discountDescription: String? = nil,
      paymentMethodDetailMetadata: String? = nil
    ) {
      self.discountId = discountId
      self.availableAmount = availableAmount
      self.discountName = discountName
      self.discountDescription = discountDescription
      self.paymentMethodDetailMetadata = paymentMethodDetailMetadata
    }
    public func validate() throws {
      if let value = self.availableAmount {
        try value.validate()
      }
    }
  }
}

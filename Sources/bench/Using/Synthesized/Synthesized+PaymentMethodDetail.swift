extension Synthesized {
  public struct PaymentMethodDetail: Codable, Hashable, Sendable {
    public var paymentMethodType: PaymentMethodType
    public var card: CardPaymentMethodDetail?
    public var wallet: Wallet?
    public var interactionType: InteractionType?
    public var extendInfo: String?
    public var paymentMethodDetailType: PaymentMethodDetailType?
    public var externalAccount: ExternalPaymentMethodDetail?
    public var discount: DiscountPaymentMethodDetail?
    public var coupon: CouponPaymentMethodDetail?
    public init(
      paymentMethodType: PaymentMethodType,
      card: CardPaymentMethodDetail? = nil,
      wallet: Wallet? = nil,
      interactionType: InteractionType? = nil,
      extendInfo: String? = nil,
      paymentMethodDetailType: PaymentMethodDetailType? = nil,
      externalAccount: ExternalPaymentMethodDetail? = nil,
      discount: DiscountPaymentMethodDetail? = nil,
      coupon: CouponPaymentMethodDetail? = nil
    ) {
      self.paymentMethodType = paymentMethodType
      self.card = card
      self.wallet = wallet
      self.interactionType = interactionType
      self.extendInfo = extendInfo
      self.paymentMethodDetailType = paymentMethodDetailType
      self.externalAccount = externalAccount
      self.discount = discount
      self.coupon = coupon
    }
    public func validate() throws {
      if self.paymentMethodType.rawValue.count > 64 {
        throw APIValidationError("paymentMethodType", "at most 64 characters")
      }
      if let value = self.card {
        try value.validate()
      }
      if let value = self.wallet {
        try value.validate()
      }
      if let value = self.externalAccount {
        try value.validate()
      }
      if let value = self.discount {
        try value.validate()
      }
      if let value = self.coupon {
        try value.validate()
      }
    }
  }
}

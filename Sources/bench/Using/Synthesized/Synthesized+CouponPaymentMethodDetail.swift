extension Synthesized {
  public struct CouponPaymentMethodDetail: Codable, Hashable, Sendable {
    public var couponId: String?
    public var availableAmount: Amount?
    public var couponName: String?
    public var couponDescription: String?
    public var couponExpireTime: String?
    public var paymentMethodDetailMetadata: String?
    public init(
      couponId: String? = nil,
      availableAmount: Amount? = nil,
      couponName: String? = nil,
      couponDescription: String? = nil,
      couponExpireTime: String? = nil,
      paymentMethodDetailMetadata: String? = nil
    ) {
      self.couponId = couponId
      self.availableAmount = availableAmount
      self.couponName = couponName
      self.couponDescription = couponDescription
      self.couponExpireTime = couponExpireTime
      self.paymentMethodDetailMetadata = paymentMethodDetailMetadata
    }
    public func validate() throws {
      if let value = self.availableAmount {
        try value.validate()
      }
    }
  }
}

extension Synthesized {
  public struct ExternalPaymentMethodDetail: Codable, Hashable, Sendable {
    public var assetToken: String?
    public var accountDisplayName: String?
    public var disableReason: String?
    public var paymentMethodDetailMetadata: String?
    public init(
      assetToken: String? = nil,
      accountDisplayName: String? = nil,
      disableReason: String? = nil,
      paymentMethodDetailMetadata: String? = nil
    ) {
      self.assetToken = assetToken
      self.accountDisplayName = accountDisplayName
      self.disableReason = disableReason
      self.paymentMethodDetailMetadata = paymentMethodDetailMetadata
    }
    public func validate() throws {
    }
  }
}

extension Synthesized {
  public struct Wallet: Codable, Hashable, Sendable {
    public var accountNo: String?
    public var accountHolderName: UserName?
    public var phoneNo: String?
    public var email: String?
    public var billingAddress: Address?
    public var token: String?
    public var tokenExpiryTime: String?
    public init(
      accountNo: String? = nil,
      accountHolderName: UserName? = nil,
      phoneNo: String? = nil,
      email: String? = nil,
      billingAddress: Address? = nil,
      token: String? = nil,
      tokenExpiryTime: String? = nil
    ) {
      self.accountNo = accountNo
      self.accountHolderName = accountHolderName
      self.phoneNo = phoneNo
      self.email = email
      self.billingAddress = billingAddress
      self.token = token
      self.tokenExpiryTime = tokenExpiryTime
    }
    public func validate() throws {
      if let value = self.accountHolderName {
        try value.validate()
      }
      if let value = self.billingAddress {
        try value.validate()
      }
    }
  }
}

extension Synthesized {
  public struct MpiData: Codable, Hashable, Sendable {
    public var threeDSVersion: String?
    public var eci: String?
    public var cavv: String?
    public var dsTransactionId: String?
    public var credentialType: CredentialType?
    public init(
      threeDSVersion: String? = nil,
      eci: String? = nil,
      cavv: String? = nil,
      dsTransactionId: String? = nil,
      credentialType: CredentialType? = nil
    ) {
      self.threeDSVersion = threeDSVersion
      self.eci = eci
      self.cavv = cavv
      self.dsTransactionId = dsTransactionId
      self.credentialType = credentialType
    }
    public func validate() throws {
    }
  }
}

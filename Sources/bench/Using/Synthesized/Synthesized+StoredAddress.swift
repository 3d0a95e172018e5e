extension Synthesized {
  public struct StoredAddress: Codable, Hashable, Sendable {
    public var region: String?
    public var address1: String?
    public var city: String?
    public var state: String?
    public var zipCode: String?
    public var address2: String?
    public var address3: String?
    public var label: String?
    public init(
      region: String? = nil,
      address1: String? = nil,
      city: String? = nil,
      state: String? = nil,
      zipCode: String? = nil,
      address2: String? = nil,
      address3: String? = nil,
      label: String? = nil
    ) {
      self.region = region
      self.address1 = address1
      self.city = city
      self.state = state
      self.zipCode = zipCode
      self.address2 = address2
      self.address3 = address3
      self.label = label
    }
    public func validate() throws {
      if let value = self.region {
        if value.count > 2 { throw APIValidationError("region", "at most 2 characters") }
        if !Rules.isCountryCode(value) { throw APIValidationError("region", "countryCode") }
      }
      if let value = self.address1 {
        if value.count > 256 { throw APIValidationError("address1", "at most 256 characters") }
      }
      if let value = self.city {
        if value.count > 32 { throw APIValidationError("city", "at most 32 characters") }
      }
      if let value = self.zipCode {
        if value.count > 32 { throw APIValidationError("zipCode", "at most 32 characters") }
      }
      if let value = self.address2 {
        if value.count > 256 { throw APIValidationError("address2", "at most 256 characters") }
      }
    }
  }
}

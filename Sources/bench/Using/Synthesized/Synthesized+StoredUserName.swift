extension Synthesized {
  public struct StoredUserName: Codable, Hashable, Sendable {
    public var firstName: String?
    public var middleName: String?
    public var lastName: String?
    public var fullName: String?
    public init(
      firstName: String? = nil,
      middleName: String? = nil,
      lastName: String? = nil,
      fullName: String? = nil
    ) {
      self.firstName = firstName
      self.middleName = middleName
      self.lastName = lastName
      self.fullName = fullName
    }
    public func validate() throws {
      if let value = self.firstName {
        if value.count > 32 { throw APIValidationError("firstName", "at most 32 characters") }
      }
      if let value = self.middleName {
        if value.count > 32 { throw APIValidationError("middleName", "at most 32 characters") }
      }
      if let value = self.lastName {
        if value.count > 32 { throw APIValidationError("lastName", "at most 32 characters") }
      }
      if let value = self.fullName {
        if value.count > 128 { throw APIValidationError("fullName", "at most 128 characters") }
      }
    }
  }
}

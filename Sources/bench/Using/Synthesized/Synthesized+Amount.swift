extension Synthesized {
  public struct Amount: Codable, Hashable, Sendable {
    public var currency: String
    public var value: String
    public init(
      currency: String,
      value: String
    ) {
      self.currency = currency
      self.value = value
    }
    public func validate() throws {
      if self.currency.count > 3 { throw APIValidationError("currency", "at most 3 characters") }
      if !Rules.isCurrencyCode(self.currency) { throw APIValidationError("currency", "currencyCode") }
      if !Rules.isDigits(self.value) { throw APIValidationError("value", "digits") }
    }
  }
}

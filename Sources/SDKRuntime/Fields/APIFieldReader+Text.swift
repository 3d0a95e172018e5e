/// Texts of all types. There is a function for each kind of field, because choosing among functions of one name takes
/// the compiler longer than the call.
extension _APIFieldReader {
  public mutating func text(_ name: String) -> String { requiredText(name, []) ?? "" }
  public mutating func textIfPresent(_ name: String) -> String? { optionalText(name, []) }

  public mutating func text(_ name: String, or others: String...) -> String { requiredText(name, others) ?? "" }
  public mutating func textIfPresent(_ name: String, or others: String...) -> String? { optionalText(name, others) }

  public mutating func secret(_ name: String) -> APISecret { APISecret(requiredText(name, []) ?? "") }
  public mutating func secretIfPresent(_ name: String) -> APISecret? { optionalText(name, []).map { APISecret($0) } }

  public mutating func secret(_ name: String, or others: String...) -> APISecret {
    APISecret(requiredText(name, others) ?? "")
  }

  public mutating func secretIfPresent(_ name: String, or others: String...) -> APISecret? {
    optionalText(name, others).map { APISecret($0) }
  }

  public mutating func cardNumber(_ name: String) -> APICardNumber { APICardNumber(requiredText(name, []) ?? "") }

  public mutating func cardNumberIfPresent(_ name: String) -> APICardNumber? {
    optionalText(name, []).map { APICardNumber($0) }
  }

  public mutating func cardNumber(_ name: String, or others: String...) -> APICardNumber {
    APICardNumber(requiredText(name, others) ?? "")
  }

  public mutating func cardNumberIfPresent(_ name: String, or others: String...) -> APICardNumber? {
    optionalText(name, others).map { APICardNumber($0) }
  }

  public mutating func openValue<Known>(_ name: String) -> APIOpenValue<Known> {
    APIOpenValue(rawValue: requiredText(name, []) ?? "")
  }

  public mutating func openValueIfPresent<Known>(_ name: String) -> APIOpenValue<Known>? {
    if let text = optionalText(name, []) { APIOpenValue(rawValue: text) } else { nil }
  }

  public mutating func openValue<Known>(_ name: String, or others: String...) -> APIOpenValue<Known> {
    APIOpenValue(rawValue: requiredText(name, others) ?? "")
  }

  public mutating func openValueIfPresent<Known>(_ name: String, or others: String...) -> APIOpenValue<Known>? {
    if let text = optionalText(name, others) { APIOpenValue(rawValue: text) } else { nil }
  }

  private mutating func requiredText(_ name: String, _ others: [String]) -> String? {
    required(field(name, others) { $0.readText() }, name)
  }

  private mutating func optionalText(_ name: String, _ others: [String]) -> String? {
    optional(field(name, others) { $0.readText() })
  }
}

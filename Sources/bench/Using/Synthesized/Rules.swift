public struct APIValidationError: Error {
  public var field: String
  public var rule: String
  public init(_ field: String, _ rule: String) {
    self.field = field
    self.rule = rule
  }
}

enum Rules {
  static func isDigits(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
  static func isMonth(_ text: String) -> Bool { text.utf8.count == 2 && (1...12).contains(Int(text) ?? 0) }
  static func isDate(_ text: String) -> Bool { text.utf8.count == 10 }
  static func isDateTime(_ text: String) -> Bool { text.utf8.count >= 20 }
  static func isCountryCode(_ text: String) -> Bool { text.utf8.count == 2 }
  static func isCurrencyCode(_ text: String) -> Bool { text.utf8.count == 3 }
  static func isURL(_ text: String) -> Bool { !text.isEmpty && !text.utf8.contains(0x20) }
}

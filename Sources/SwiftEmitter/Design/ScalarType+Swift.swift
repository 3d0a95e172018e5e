import SpecModel

extension ScalarType {
  /// The value that is written as `text`, as Swift writes it.
  func swiftLiteral(_ text: String) -> SwiftCode {
    switch self {
    case .string: "\(SwiftLiteral(text))"
    case .boolean: text == "true" ? "true" : "false"
    case .integer: "\(Int(text) ?? 0)"
    case .decimal, .json: "\(SwiftLiteral(text))"
    }
  }
}

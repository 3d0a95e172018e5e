import TextFormats

/// A type that is not described further: the raw value is its name in a description.
public enum ScalarType: String, Sendable, CaseIterable {
  case string
  case boolean
  case integer
  case decimal
  /// A JSON value of any shape: the one type whose values are not written as text.
  case json

  /// How JSON writes a value that does not travel as text.
  public enum Literal: Sendable {
    case string
    case boolean
    case number
    /// Whatever the value is.
    case any
  }

  public var literal: Literal {
    switch self {
    case .string: .string
    case .boolean: .boolean
    case .integer, .decimal: .number
    case .json: .any
    }
  }

  /// Whether a value can travel in two forms: as text, or as JSON's own literal.
  public var hasTwoForms: Bool {
    switch literal {
    case .boolean, .number: true
    case .string, .any: false
    }
  }

  /// What a value is, with an article.
  public var noun: String {
    switch self {
    case .string: "a string"
    case .boolean: "a boolean"
    case .integer: "an integer"
    case .decimal: "a decimal number"
    case .json: "a JSON value"
    }
  }

  /// What several values are called.
  public var plural: String {
    switch self {
    case .string: "strings"
    case .boolean: "booleans"
    case .integer: "integers"
    case .decimal: "decimal numbers"
    case .json: "JSON values"
    }
  }

  /// Every value, written as text; `nil` where there are too many.
  public var allValues: [String]? {
    switch self {
    case .boolean: ["true", "false"]
    case .string, .integer, .decimal, .json: nil
    }
  }

  /// Whether a value can take the place of a missing one: an absent text is empty, but no other value may be invented.
  public var hasBlank: Bool { self == .string }

  /// Whether a description can list values: they are compared as text, of which some types have several for a value.
  public var hasListedValues: Bool {
    switch self {
    case .string, .boolean, .integer: true
    case .decimal, .json: false
    }
  }

  /// Whether `text` is how a value is written.
  public func accepts(_ text: String) -> Bool {
    switch self {
    case .string: true
    case .boolean: text == "true" || text == "false"
    case .integer: Int64(text).map(String.init) == text
    case .decimal: APIDecimal(text) != nil
    case .json: true
    }
  }

  /// What a value must be, for example "a whole number".
  public var words: String {
    switch self {
    case .string: "a text"
    case .boolean: "`true` or `false`"
    case .integer: "a whole number"
    case .decimal: "a number of at most 100 digits"
    case .json: "a JSON value"
    }
  }
}

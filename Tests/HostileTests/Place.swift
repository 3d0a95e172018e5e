import SpecModel
import Testing

/// A place of a description that a text can stand at, and how the text is found again in the compiled SDK.
struct Place: Sendable {
  enum Use: Sendable {
    case prose
    case value
  }

  var name: String
  var use: Use
  /// Whether the text is only shown there, so that the compiled SDK has nothing to give back.
  var isOnlyShown = false
  /// Puts the text there under names that `number` makes unique; gives what the compiled SDK must answer.
  var put: @Sendable (_ text: String, _ number: Int, _ description: inout Description) -> [Claim]

  static let all: [Place] = proseOfFields + proseOfOthers + values + valuesOfFields
}

/// An expression of type `String` over the generated code, and its value.
struct Claim {
  /// Runs before the expression is asked.
  var preparation = ""
  var expression: String
  var value: String
}

extension Place: CustomTestStringConvertible {
  var testDescription: String { name }
}

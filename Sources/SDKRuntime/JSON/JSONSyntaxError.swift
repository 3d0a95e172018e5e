/// Where and why a text is no JSON.
struct JSONSyntaxError: Error {
  enum Reason: String, Sendable {
    case endOfText = "the text ends too early"
    case unexpected = "no JSON value can continue like this"
    case expectedKey = "expected a key in double quotes"
    case expectedColon = "expected a colon"
    case expectedComma = "expected a comma or the closing bracket"
    case trailingText = "unexpected text after the value"
    case controlCharacter = "unescaped control character in a string"
    case invalidUTF8 = "the bytes are not UTF-8"
    case loneSurrogate = "unpaired surrogate"
    case tooDeep = "objects and arrays are nested too deep"
    case tooLarge = "the text is too large"
  }

  /// In bytes from the start of the text.
  var offset: Int
  var reason: Reason
}

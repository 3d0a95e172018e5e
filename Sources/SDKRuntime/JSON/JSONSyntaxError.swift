/// Where and why a text is no JSON.
struct JSONSyntaxError: Error {
  enum Reason: String, Sendable {
    case endOfText = "the text ends too early"
    case unexpected = "no JSON value can continue like this"
    case expectedKey = "a key in double quotes belongs here"
    case expectedColon = "a colon belongs here"
    case expectedComma = "a comma or the closing bracket belongs here"
    case trailingText = "there is more text after the value"
    case controlCharacter = "a control character stands in a string without an escape"
    case invalidUTF8 = "the bytes are not UTF-8"
    case loneSurrogate = "half of a surrogate pair stands alone"
    case tooDeep = "objects and arrays nest too deep"
    case tooLarge = "the text is too large"
  }

  /// In bytes from the start of the text.
  var offset: Int
  var reason: Reason
}

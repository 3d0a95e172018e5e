/// Everything that kept a message from being decoded, each with its path. It never contains a value.
public struct APIDecodingError: Error, Hashable, CustomStringConvertible {
  /// At least one, in the order in which they were met; maps have none. A list or map is not read any further once there
  /// are 100, so that a hostile message cannot make a report many times its own size. From bytes, those of the whole
  /// message count; with another decoder, those of the list or map itself.
  public var problems: [APIDecodingProblem]

  /// How many ``problems`` end the reading of a list or map.
  static let limit = 100

  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}

/// One thing that kept a message from being decoded.
public struct APIDecodingProblem: Hashable, Sendable, CustomStringConvertible {
  /// From the message down to the field: `vaultPaymentMethod.response.paymentMethodDetail.card.cardToken`.
  ///
  /// Elements of lists are numbered from 0, as in `cards[2].brand`. Keys of maps are data and show as `[*]`. If a
  /// decoder found the message in another container, its place there comes first, as in
  /// `orders[1].vaultPaymentMethod.request.env`, the last 16 steps of it: fields and positions in lists. Whatever else is
  /// a key there, or could be one of a dictionary, shows as `[*]` too.
  public var path: String
  public var reason: Reason

  public enum Reason: Hashable, Sendable {
    /// A required field is absent or `null`.
    case missing
    /// The value is of another kind than the description promises.
    case wrongKind(expected: APIJSONKind, found: APIJSONKind)
    /// A text or a number that should be an integer, or a text that should be a boolean, is not one.
    case unreadable(as: APIJSONKind)
    /// An object contains itself so often that reading it could take all of a thread's stack: as often as a small object
    /// has up to 128 levels, and a large one fewer. Or another decoder found lists and maps of more than 128 levels; where
    /// the text itself is read, those are a ``syntax(_:offset:)`` problem.
    case tooDeep
    /// A JSON value of any shape has more than 65,536 values in it.
    case tooLarge
    /// The text is not JSON; the offset counts bytes from its start.
    case syntax(String, offset: Int)
  }

  public var description: String {
    switch reason {
    case .missing: "\(FieldPath.lead(path))required, but absent"
    case .wrongKind(let expected, let found):
      "\(FieldPath.lead(path))should be \(expected.words), but is \(found.words)"
    case .unreadable(let kind): "\(FieldPath.lead(path))cannot be read as \(kind.words)"
    case .tooDeep: "\(FieldPath.lead(path))nested too deep"
    case .tooLarge: "\(FieldPath.lead(path))too large"
    case .syntax(let words, let offset): "\(FieldPath.lead(path))not valid JSON at byte \(offset): \(words)"
    }
  }

  /// The same problem, seen from the object that holds it in `field`.
  func within(_ field: String) -> APIDecodingProblem {
    APIDecodingProblem(path: FieldPath.joined(field, path), reason: reason)
  }
}

/// The kinds of JSON values, with integers apart from other numbers.
public enum APIJSONKind: String, Hashable, Sendable {
  case object, list, text, integer, number, boolean, null
  /// The format is not JSON and does not tell.
  case unknown

  var words: String {
    switch self {
    case .object: "an object"
    case .list: "a list"
    case .text: "text"
    case .integer: "an integer"
    case .number: "a number"
    case .boolean: "a boolean"
    case .null: "null"
    case .unknown: "something else"
    }
  }
}

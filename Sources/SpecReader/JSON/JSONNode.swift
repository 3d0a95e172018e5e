/// One value, or one key, of a JSON text: what it is and where it is. Its text is decoded only when asked for.
///
/// Nodes of a text lie in one array in the order of the text. The children of an object are key, value, key, value, …;
/// those of an array are its elements. The first child of the node at `index` is at `index + 1`.
struct JSONNode: Sendable {
  /// The offset of the first byte, quotes included.
  var start: UInt32
  /// The offset after the last byte.
  var end: UInt32
  /// The index of the node that follows this one and everything in it.
  var next: UInt32
  var kind: JSONKind
  /// For a string: nothing but printable ASCII, and no escapes.
  var isPlain: Bool
  /// For a string: whether it has escapes.
  var hasEscapes: Bool

  init(_ kind: JSONKind, start: Int, end: Int, next: Int, isPlain: Bool = false, hasEscapes: Bool = false) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.next = UInt32(truncatingIfNeeded: next)
    self.kind = kind
    self.isPlain = isPlain
    self.hasEscapes = hasEscapes
  }

  var range: Range<Int> {
    Int(start)..<Int(end)
  }
}

/// What a JSON value is.
enum JSONKind: UInt8, Sendable {
  case object
  case array
  case string
  case number
  case `true`
  case `false`
  case null
  /// Something that was reported as wrong, in the place of a value.
  case invalid

  /// As people say it, with its article.
  var name: String {
    switch self {
    case .object: "an object"
    case .array: "a list"
    case .string: "a string"
    case .number: "a number"
    case .true: "true"
    case .false: "false"
    case .null: "null"
    case .invalid: "something else"
    }
  }
}

import SpecModel

/// Reads JSON text as RFC 8259 defines it, and nothing else: no comments, no trailing commas, no key twice, no bad
/// UTF-8, no halves of surrogate pairs. Keeps places and order, and goes on after a mistake where the meaning is clear.
struct JSONParser {
  /// How many objects and lists can lie in each other.
  static let depthLimit = 64
  /// Offsets are kept in 32 bits.
  static let sizeLimit = Int(Int32.max)
  /// A file with this many mistakes is not read any further.
  static let mistakeLimit = 50

  let bytes: [UInt8]
  let end: Int
  let file: Int
  var index: Int
  var nodes: [JSONNode] = []
  /// The objects and lists that are open, from the outermost inwards.
  var open: [Int] = []
  /// The keys of the open objects, and where those of each begin.
  var keys: [Int] = []
  var keyStarts: [Int] = []
  var diagnostics: [Diagnostic] = []
  /// Whether a mistake left no way to go on.
  var isStopped = false

  private init(bytes: [UInt8], file: Int, start: Int) {
    self.bytes = bytes
    self.end = bytes.count
    self.file = file
    self.index = start
  }

  /// The document in `bytes`, `nil` if the text could not be followed to its end, and every mistake that was found.
  static func document(in bytes: [UInt8], file: Int) -> (document: JSONDocument?, diagnostics: [Diagnostic]) {
    var parser = JSONParser(bytes: bytes, file: file, start: 0)
    guard bytes.count <= sizeLimit else {
      parser.report(.jsonLimit, "the file is larger than 2 GB", at: 0)
      return (nil, parser.diagnostics)
    }
    parser.nodes.reserveCapacity(bytes.count / 16 + 8)
    parser.readDocument()
    let document = parser.isStopped ? nil : JSONDocument(bytes: bytes, nodes: parser.nodes)
    return (document, parser.diagnostics)
  }

  /// The value that begins at `offset` of a text that has been read without mistakes.
  static func value(in bytes: [UInt8], at offset: Int, file: Int) -> JSONDocument? {
    var parser = JSONParser(bytes: bytes, file: file, start: offset)
    parser.readValues()
    return parser.isStopped || !parser.diagnostics.isEmpty ? nil : JSONDocument(bytes: bytes, nodes: parser.nodes)
  }

  private mutating func readDocument() {
    guard startsAsUTF8() else { return }
    skipSpace()
    guard index < end else {
      stop("the file is empty; expected a JSON object", at: 0)
      return
    }
    readValues()
    guard !isStopped else { return }
    skipSpace()
    if index < end {
      report(.jsonSyntax, "unexpected text after the end of the JSON value", at: index)
    }
  }

  /// Reads one value with everything in it.
  private mutating func readValues() {
    var place = JSONPlace.value
    while !isStopped {
      skipSpace()
      switch place {
      case .value: place = readValue()
      case .elementOrEnd: place = isNext("]") ? close(.array, length: 1) : readValue()
      case .keyOrEnd: place = isNext("}") ? close(.object, length: 1) : readKey()
      case .elementAfterComma: place = isNext("]") ? closeAfterComma(.array) : readValue()
      case .keyAfterComma: place = isNext("}") ? closeAfterComma(.object) : readKey()
      case .afterValue: place = readAfterValue()
      case .done: return
      }
    }
  }

  /// What can follow a value that is complete.
  private mutating func readAfterValue() -> JSONPlace {
    guard let container = open.last else { return .done }
    guard index < end else { return stopAtEnd() }
    let isObject = nodes[container].kind == .object
    switch bytes[index] {
    case UInt8(ascii: ","):
      index += 1
      return isObject ? .keyAfterComma : .elementAfterComma
    case UInt8(ascii: "}") where isObject:
      return close(.object, length: 1)
    case UInt8(ascii: "]") where !isObject:
      return close(.array, length: 1)
    case UInt8(ascii: "\""):
      report(.jsonSyntax, "a comma is missing before this", at: index, suggestion: "write `,` before it")
      return isObject ? .keyAfterComma : .elementAfterComma
    case UInt8(ascii: "{") where !isObject:
      report(.jsonSyntax, "a comma is missing before this", at: index, suggestion: "write `,` before it")
      return .elementAfterComma
    default:
      return stop("expected `,` or `\(isObject ? "}" : "]")`", at: index, opened: container)
    }
  }

  /// Closes the innermost object or list.
  private mutating func close(_ kind: JSONKind, length: Int) -> JSONPlace {
    guard let container = open.popLast() else { return .done }
    index += length
    nodes[container].end = UInt32(truncatingIfNeeded: index)
    nodes[container].next = UInt32(truncatingIfNeeded: nodes.count)
    if kind == .object { reportDuplicateKeys() }
    return .afterValue
  }

  private mutating func closeAfterComma(_ kind: JSONKind) -> JSONPlace {
    var comma = index - 1
    while comma > 0, bytes[comma] != UInt8(ascii: ",") { comma -= 1 }
    report(.jsonSyntax, "a comma must not follow the last entry", at: comma, suggestion: "remove the comma")
    return close(kind, length: 1)
  }

  private mutating func readValue() -> JSONPlace {
    guard index < end else { return stopAtEnd() }
    switch bytes[index] {
    case UInt8(ascii: "\""):
      scanString()
      return .afterValue
    case UInt8(ascii: "{"):
      return openContainer(.object)
    case UInt8(ascii: "["):
      return openContainer(.array)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      scanNumber()
      return .afterValue
    default:
      return readWord()
    }
  }

  private mutating func openContainer(_ kind: JSONKind) -> JSONPlace {
    guard open.count < Self.depthLimit else {
      report(.jsonLimit, "objects and lists are nested more than \(Self.depthLimit) deep", at: index)
      isStopped = true
      return .done
    }
    open.append(nodes.count)
    nodes.append(JSONNode(kind, start: index, end: index + 1, next: nodes.count + 1))
    index += 1
    guard kind == .object else { return .elementOrEnd }
    keyStarts.append(keys.count)
    return .keyOrEnd
  }
}

/// What can come next.
enum JSONPlace {
  case value
  case elementOrEnd
  case keyOrEnd
  case elementAfterComma
  case keyAfterComma
  case afterValue
  case done
}

@testable import SpecReader

/// A good file with one mistake in it.
struct Mistake {
  var bytes: [UInt8]
  /// Where the mistake is.
  var place: Range<Int>
  var description: String

  /// What is done to each key of each object in turn.
  enum Kind: CaseIterable {
    case misspelledKey
    case missingKey
    case doubledKey
    case nullValue
    case emptyText
    case wrongKind
    case unknownKey
    case wordOfNoSet

    /// Whether every such change is a mistake.
    var isAlwaysWrong: Bool {
      switch self {
      case .misspelledKey, .doubledKey, .nullValue, .emptyText, .wrongKind, .unknownKey, .wordOfNoSet: true
      case .missingKey: false
      }
    }

    /// A hundred ways and more in all.
    var leastCount: Int {
      switch self {
      case .misspelledKey, .doubledKey, .nullValue, .wrongKind: 200
      case .missingKey, .emptyText: 80
      case .unknownKey: 40
      case .wordOfNoSet: 60
      }
    }
  }

  /// The file `name` with each mistake of a kind.
  static func all(_ kind: Kind, in bytes: [UInt8], of name: String) -> [Mistake] {
    guard let document = JSONParser.document(in: bytes, file: 0).document else { return [] }
    let noun: Noun
    switch FileSlot(name: name) {
    case .api: noun = .api
    case .endpoint: noun = .endpoint
    case .object: noun = .object
    case .enumeration: noun = .enumeration
    case .misplaced, .foreign: return []
    }
    var maker = Maker(document: document, kind: kind)
    maker.visit(JSONDocument.root, .noun(noun))
    return maker.mistakes
  }

  /// Goes through the objects of a file that have nouns.
  private struct Maker {
    let document: JSONDocument
    let kind: Kind
    var mistakes: [Mistake] = []

    mutating func visit(_ node: Int, _ layout: Layout) {
      switch (layout, document.nodes[node].kind) {
      case (.noun(let noun), .object):
        if kind == .unknownKey { insert(#""zzz": 1, "#, at: Int(document.nodes[node].start) + 1, in: node, "zzz") }
        for key in document.children(of: node) {
          guard let known = Key(rawValue: document.text(at: key)) else { continue }
          spoil(key, known, of: noun, in: node)
          visit(key + 1, .ofValue(of: known, in: noun))
        }
      case (.list(let noun), .array):
        for element in document.children(of: node) { visit(element, .noun(noun)) }
      case (.map(let noun), .object):
        for key in document.children(of: node) { visit(key + 1, .noun(noun)) }
      case (_, _): break
      }
    }

    private mutating func spoil(_ key: Int, _ known: Key, of noun: Noun, in object: Int) {
      let keyRange = document.nodes[key].range
      let value = document.nodes[key + 1].range
      let isString = document.nodes[key + 1].kind == .string
      let source = String(decoding: document.bytes[value], as: UTF8.self)
      switch kind {
      case .misspelledKey: replace(keyRange, "\"\(known.text)Q\"", in: object, known.text)
      // What relies on these two is reported instead.
      case .missingKey where known == .required || known == .sensitive: break
      case .missingKey: remove(keyRange.lowerBound..<value.upperBound, in: object, known.text)
      case .doubledKey: insert("\"\(known.text)\": \(source), ", at: keyRange.lowerBound, in: object, known.text)
      case .nullValue: replace(value, "null", in: object, known.text)
      case .emptyText: if isString { replace(value, "\"\"", in: object, known.text) }
      case .wrongKind:
        replace(value, isString ? "[[7]]" : Self.canBeText.contains(known) ? "7" : "\"7\"", in: object, known.text)
      case .unknownKey: break
      case .wordOfNoSet:
        if isString, Self.words.contains(known), known != .status || noun == .resultCode {
          replace(value, "\"qqqqq\"", in: object, known.text)
        }
      }
    }

    /// Keys whose texts are words of closed sets, names or paths.
    private static let words: Set<Key> = [
      .type, .action, .format, .sensitive, .basis, .scalars, .wire, .status, .kind, .method, .path, .idempotencyKey,
      .version, .url, .source, .object, .enum, .endpoint, .api,
    ]

    /// Keys whose values can be texts or something else.
    private static let canBeText: Set<Key> = [.requiredWhen, .presentWhen, .deprecated]

    private mutating func insert(_ text: String, at offset: Int, in object: Int, _ key: String) {
      replace(offset..<offset, text, in: object, key)
    }

    /// Takes a member out, with the comma behind it, or else the one before.
    private mutating func remove(_ range: Range<Int>, in object: Int, _ key: String) {
      var range = range
      let isSpaceOrComma: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x2C }
      let after = document.bytes[range.upperBound...].prefix(while: isSpaceOrComma)
      if after.contains(0x2C) {
        range = range.lowerBound..<after.endIndex
      } else {
        let before = document.bytes[..<range.lowerBound].reversed().prefix(while: isSpaceOrComma).count
        range = range.lowerBound - before..<range.upperBound
      }
      replace(range, "", in: object, key)
    }

    private mutating func replace(_ range: Range<Int>, _ text: String, in object: Int, _ key: String) {
      var bytes = document.bytes
      bytes.replaceSubrange(range, with: text.utf8)
      let place = document.nodes[object].range
      mistakes.append(
        Mistake(
          bytes: bytes, place: place.lowerBound..<place.upperBound + text.utf8.count - range.count,
          description: "\(kind) `\(key)`"))
    }
  }
}

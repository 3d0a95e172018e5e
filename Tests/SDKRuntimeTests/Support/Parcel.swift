import SDKRuntime

/// A message as the generator writes them, with everything that descriptions can say and the vaulting API does not:
/// lists and maps of all kinds, integers and booleans in both forms, every rule and every format.
struct Parcel: APIMessage {
  var id: String
  var numbers: [Int]
  var flags: [Bool]?
  var labels: [String: String]?
  var weights: [String: Int]?
  var switches: [String: Bool]?
  var items: [Item]?
  var shelves: [String: Item]?
  var tokens: [APISecret]?
  var cards: [String: APICardNumber]?
  var names: [String]?
  var notes: [String: String]?
  var colors: [Color]?
  var count: Int?
  var level: Int
  var isOpen: Bool
  var inner: Inner?
  @BoxedOptional var lid: Item?

  init(id: String, numbers: [Int], level: Int = 3, isOpen: Bool = true) {
    self.id = id
    self.numbers = numbers
    self.level = level
    self.isOpen = isOpen
  }

  static var messageName: StaticString { "sendParcel.request" }
  static let fieldList = FieldList(of: Self.self)

  init(blank: Blank) {
    id = ""
    numbers = .init(blank: blank)
    level = .init(blank: blank)
    isOpen = .init(blank: blank)
  }

  mutating func visitFields(_ visitor: FieldVisitor) {
    visitor.visitText(&id, "id", .minLength(2).maxLength(4))
    visitor.visitValue(&numbers, "numbers", .minItems(1).maxItems(3).minimum(-5).maximum(5).text)
    visitor.visitValue(&flags, "flags", .text)
    visitor.visitValue(&labels, "labels", .minItems(1).maxItems(2).maxLength(3))
    visitor.visitValue(&weights, "weights", .minimum(0).text)
    visitor.visitValue(&switches, "switches", .text)
    visitor.visitValue(&items, "items", .maxItems(2))
    visitor.visitValue(&shelves, "shelves")
    visitor.visitValue(&tokens, "tokens", .maxLength(16))
    visitor.visitValue(&cards, "cards", .minLength(4))
    visitor.visitValue(&names, "names", .maxLength(16).personal)
    visitor.visitValue(&notes, "notes", .cardholder)
    visitor.visitValue(&colors, "colors", .maxLength(5))
    visitor.visitValue(&count, "count", .oneOf("1\n20"))
    visitor.visitValue(&level, "level", .fixed("3"))
    visitor.visitValue(&isOpen, "isOpen", .fixed("true").text)
    visitor.visitValue(&inner, "inner")
    visitor.visitObject(&_lid, "lid")
    if visitor.checksRules, count == nil, inner?.kind != "none" {
      visitor.reportMissing("count")
    }
  }

  /// An object that is written inside a field.
  struct Inner: APIObject {
    var kind: String?
    var deeper: [Item]?

    init(kind: String? = nil, deeper: [Item]? = nil) {
      self.kind = kind
      self.deeper = deeper
    }

    static let fieldList = FieldList(of: Self.self)

    init(blank: Blank) {}

    mutating func visitFields(_ visitor: FieldVisitor) {
      visitor.visitValue(&kind, "kind")
      visitor.visitValue(&deeper, "deeper")
    }
  }
}

/// An object that is required to say something.
struct Item: APIObject {
  var name: String
  var isFragile: Bool?
  var size: Int?
  var parts: [String: Item]?

  init(name: String, isFragile: Bool? = nil, size: Int? = nil, parts: [String: Item]? = nil) {
    self.name = name
    self.isFragile = isFragile
    self.size = size
    self.parts = parts
  }

  static let fieldList = FieldList(of: Self.self)

  init(blank: Blank) {
    name = ""
  }

  mutating func visitFields(_ visitor: FieldVisitor) {
    visitor.visitText(&name, "name", .maxLength(8))
    visitor.visitValue(&isFragile, "isFragile")
    visitor.visitValue(&size, "size", .maximum(9).text)
    visitor.visitValue(&parts, "parts")
  }
}

typealias Color = APIOpenValue<Colors>

enum Colors {}

/// One field for each format.
struct Forms: APIObject {
  var digits: String?
  var month: String?
  var date: String?
  var dateTime: String?
  var countryCode: String?
  var currencyCode: String?
  var url: String?

  init() {}

  static let fieldList = FieldList(of: Self.self)

  init(blank: Blank) {}

  mutating func visitFields(_ visitor: FieldVisitor) {
    visitor.visitText(&digits, "digits", .format(.digits))
    visitor.visitText(&month, "month", .format(.month))
    visitor.visitText(&date, "date", .format(.date))
    visitor.visitText(&dateTime, "dateTime", .format(.dateTime))
    visitor.visitText(&countryCode, "countryCode", .format(.countryCode))
    visitor.visitText(&currencyCode, "currencyCode", .format(.currencyCode))
    visitor.visitText(&url, "url", .format(.url))
  }
}

import SDKRuntime

/// A message as the generator writes them, with everything that descriptions can say and the vaulting API does not:
/// lists and maps of all kinds, integers and booleans in both forms, every constraint and every format.
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
  var level = 3
  var isOpen = true
  @APIBoxedOptional var inner: Inner? = nil
  @APIBoxedOptional var lid: Item? = nil

  static var _message: _APIMessageFacts { .merchant("sendParcel.request") }

  static func _read(from reader: inout _APIFieldReader) -> Self {
    Self(
      id: reader.text("id"),
      numbers: reader.list("numbers", .integer),
      flags: reader.listIfPresent("flags", .boolean),
      labels: reader.mapIfPresent("labels", .text),
      weights: reader.mapIfPresent("weights", .integer),
      switches: reader.mapIfPresent("switches", .boolean),
      items: reader.listIfPresent("items", .object),
      shelves: reader.mapIfPresent("shelves", .object),
      tokens: reader.listIfPresent("tokens", .secret),
      cards: reader.mapIfPresent("cards", .cardNumber),
      names: reader.listIfPresent("names", .text),
      notes: reader.mapIfPresent("notes", .text),
      colors: reader.listIfPresent("colors", .openValue()),
      count: reader.integerIfPresent("count"),
      level: reader.integer("level"),
      isOpen: reader.boolean("isOpen"),
      inner: reader.objectIfPresent("inner"),
      lid: reader.objectIfPresent("lid")
    )
  }

  func _show(to visitor: inout _APIFieldVisitor) {
    visitor.text(id, "id", .minLength(2).maxLength(4))
    visitor.list(numbers, "numbers", .integer, .minItems(1).maxItems(3).minimum(-5).maximum(5).text)
    visitor.list(flags, "flags", .boolean, .text)
    visitor.map(labels, "labels", .text, .minItems(1).maxItems(2).maxLength(3))
    visitor.map(weights, "weights", .integer, .minimum(0).text)
    visitor.map(switches, "switches", .boolean, .text)
    visitor.list(items, "items", .object, .maxItems(2))
    visitor.map(shelves, "shelves", .object)
    visitor.list(tokens, "tokens", .secret, .maxLength(16))
    visitor.map(cards, "cards", .cardNumber, .minLength(4))
    visitor.list(names, "names", .text, .maxLength(16).personal)
    visitor.map(notes, "notes", .text, .cardholder)
    visitor.list(colors, "colors", .openValue(), .maxLength(5))
    visitor.integer(count, "count", .oneOf("1\n20"))
    visitor.integer(level, "level", .fixed("3"))
    visitor.boolean(isOpen, "isOpen", .fixed("true").text)
    visitor.object(_inner, "inner")
    visitor.object(_lid, "lid")
    if visitor.checksConditions, count == nil, inner?.kind != "none" {
      visitor.reportMissing("count")
    }
  }

  /// An object that is written inside a field.
  struct Inner: APIObject {
    var kind: String?
    var deeper: [Item]?

    static func _read(from reader: inout _APIFieldReader) -> Self {
      Self(kind: reader.textIfPresent("kind"), deeper: reader.listIfPresent("deeper", .object))
    }

    func _show(to visitor: inout _APIFieldVisitor) {
      visitor.text(kind, "kind")
      visitor.list(deeper, "deeper", .object)
    }
  }
}

/// An object that is required to say something.
struct Item: APIObject {
  var name: String
  var isFragile: Bool?
  var size: Int?
  var parts: [String: Item]?

  static func _read(from reader: inout _APIFieldReader) -> Self {
    Self(
      name: reader.text("name"),
      isFragile: reader.booleanIfPresent("isFragile"),
      size: reader.integerIfPresent("size"),
      parts: reader.mapIfPresent("parts", .object)
    )
  }

  func _show(to visitor: inout _APIFieldVisitor) {
    visitor.text(name, "name", .maxLength(8))
    visitor.boolean(isFragile, "isFragile")
    visitor.integer(size, "size", .maximum(9).text)
    visitor.map(parts, "parts", .object)
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

  static func _read(from reader: inout _APIFieldReader) -> Self {
    Self(
      digits: reader.textIfPresent("digits"),
      month: reader.textIfPresent("month"),
      date: reader.textIfPresent("date"),
      dateTime: reader.textIfPresent("dateTime"),
      countryCode: reader.textIfPresent("countryCode"),
      currencyCode: reader.textIfPresent("currencyCode"),
      url: reader.textIfPresent("url")
    )
  }

  func _show(to visitor: inout _APIFieldVisitor) {
    visitor.text(digits, "digits", .format(.digits))
    visitor.text(month, "month", .format(.month))
    visitor.text(date, "date", .format(.date))
    visitor.text(dateTime, "dateTime", .format(.dateTime))
    visitor.text(countryCode, "countryCode", .format(.countryCode))
    visitor.text(currencyCode, "currencyCode", .format(.currencyCode))
    visitor.text(url, "url", .format(.url))
  }
}

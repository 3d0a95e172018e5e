import SpecModel

/// Makes random messages from the description, spoils them, and spells them in random ways.
struct DocumentGenerator {
  private var random: SeededGenerator

  init(random: SeededGenerator) {
    self.random = random
  }

  private static let texts = [
    "", "text", "成功。", "😀", "a\"b", "\\", "/", "\u{0}", "\u{1F}\n\t", "e\u{301}", "é", "\u{2028}", "\u{FEFF}", "true",
    "false", "True", "0", "-7", "+5", "007", " 7", "7.0", "٧", "9223372036854775807", "9223372036854775808", "VISA",
    "S",
    "SUCCESS", "2019-11-27T12:01:01+08:00", "CN", "\u{10FFFF}", "\u{7F}", "null",
  ]

  private static let numbers = [
    "0", "-0", "7", "-720", "720", "721", "20.0", "2e1", "2E+1", "200e-1", "1.5", "-1.5e0", "1e2", "9007199254740991",
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1e18", "1e19", "1e308", "1e-5", "0.0",
    "-0.0",
  ]

  /// An object with its required fields and some of the others, in any order.
  mutating func document(_ fields: [Field], depth: Int = 0) -> Document {
    var members: [Document.Member] = []
    for field in fields where field.isRequired || !random.happens(onceIn: depth + 2) {
      guard depth < 5 || field.isRequired else { continue }
      let name = random.happens(onceIn: 3) ? field.otherNames.first ?? field.name : field.name
      members.append(Document.Member(name: name, value: value(field, field.type, depth)))
      if random.happens(onceIn: 40) { members.append(Document.Member(name: field.name, value: anything(depth: 3))) }
    }
    if random.happens(onceIn: 4) { members.append(Document.Member(name: "unknown", value: anything(depth: 0))) }
    if random.happens(onceIn: 5) { members.shuffle(using: &random) }
    return .object(members)
  }

  private mutating func value(_ field: Field, _ type: FieldType, _ depth: Int) -> Document {
    switch type {
    case .list(let element): .list((0..<random.below(4)).map { _ in value(field, element, depth) })
    case .map(let element):
      .object((0..<random.below(4)).map { Document.Member(name: "key\($0)", value: value(field, element, depth)) })
    case .object, .inlineObject: document(Description.fields(of: type) ?? [], depth: depth + 1)
    case .scalar(.boolean): random.pick([.boolean(true), .boolean(false), .text("true"), .text("false")])
    case .scalar(.json): anything(depth: depth)
    case .scalar(.decimal): random.pick([.number("7.5"), .text("-7.50"), .number("2e1")])
    case .scalar(.integer):
      random.pick([.number("7"), .text("-7"), .number("\(random.below(3000) - 1500)"), .number("2e1")])
    case .scalar(.string), .openEnum:
      random.happens(onceIn: 2) ? TextSamples.value(of: field) : .text(random.pick(Self.texts))
    }
  }

  /// Any JSON at all.
  private mutating func anything(depth: Int) -> Document {
    switch random.below(depth < 3 ? 7 : 5) {
    case 0: .null
    case 1: .boolean(random.happens(onceIn: 2))
    case 2: .number(random.pick(Self.numbers))
    case 3, 4: .text(random.pick(Self.texts))
    case 5: .list((0..<random.below(3)).map { _ in anything(depth: depth + 1) })
    case _:
      .object(
        ["a", "unknown", "fullName"].prefix(random.below(4)).map {
          Document.Member(name: $0, value: anything(depth: depth + 1))
        })
    }
  }

  /// `document` with one thing in it changed: a value replaced, a member removed, doubled or renamed.
  mutating func spoilt(_ document: Document) -> Document {
    switch document {
    case .object(var members) where !members.isEmpty && !random.happens(onceIn: 8):
      let index = random.below(members.count)
      switch random.below(8) {
      case 0: members.remove(at: index)
      case 1: members.append(Document.Member(name: members[index].name, value: anything(depth: 2)))
      case 2: members.insert(Document.Member(name: members[index].name, value: anything(depth: 2)), at: 0)
      case 3: members[index].name += random.pick([" ", "s", "\u{0}"])
      case _: members[index].value = spoilt(members[index].value)
      }
      return .object(members)
    case .list(var elements) where !elements.isEmpty && !random.happens(onceIn: 8):
      let index = random.below(elements.count)
      elements[index] = spoilt(elements[index])
      return .list(elements)
    case .object, .list, .null, .boolean, .number, .text:
      return anything(depth: 2)
    }
  }

  /// JSON text with white space and escapes where the grammar lets them be.
  mutating func spelled(_ document: Document) -> [UInt8] {
    let escapes = random.pick([0, 0, 3, 12])
    let spaces = random.pick([0, 0, 2])
    var bytes: [UInt8] = []
    spell(document, escapes, spaces, &bytes)
    return bytes
  }

  private mutating func space(_ spaces: Int, _ bytes: inout [UInt8]) {
    guard spaces > 0 else { return }
    for _ in 0..<random.below(spaces) { bytes.append(random.pick([0x20, 0x0A, 0x0D, 0x09])) }
  }

  private mutating func spell(_ document: Document, _ escapes: Int, _ spaces: Int, _ bytes: inout [UInt8]) {
    space(spaces, &bytes)
    switch document {
    case .null, .boolean, .number: bytes += document.json
    case .text(let text): spell(text, escapes, &bytes)
    case .list(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        spell(element, escapes, spaces, &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        space(spaces, &bytes)
        spell(member.name, escapes, &bytes)
        space(spaces, &bytes)
        bytes.append(UInt8(ascii: ":"))
        spell(member.value, escapes, spaces, &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
    space(spaces, &bytes)
  }

  /// One of `escapes` characters is written as `\u....`, with a surrogate pair beyond the first plane.
  private mutating func spell(_ text: String, _ escapes: Int, _ bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      if escapes > 0, random.happens(onceIn: escapes) {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: random.happens(onceIn: 2))
          bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
        }
      } else if scalar == "/", random.happens(onceIn: 2) {
        bytes += "\\/".utf8
      } else {
        bytes += Document.quoted(String(scalar)).dropFirst().dropLast()
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

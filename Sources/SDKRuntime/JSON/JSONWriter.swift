/// Writes values as compact JSON.
///
/// Whoever makes one calls ``finish()`` once; see ``JSONBuffer``.
struct JSONWriter {
  private var buffer = JSONBuffer(capacity: 1024)
  private let scalars: ScalarForm
  /// Whether the field that is being written orders text for its booleans and integers.
  private var wantsText = false
  private var needsComma = false

  init(scalars: ScalarForm) {
    self.scalars = scalars
  }

  func finish() -> [UInt8] {
    buffer.finish()
  }

  mutating func writeObject<Value: APIObject>(_ value: Value) {
    let outer = needsComma
    buffer.append(UInt8(ascii: "{"))
    needsComma = false
    readFields(of: value)
    buffer.append(UInt8(ascii: "}"))
    needsComma = outer
  }

  fileprivate mutating func writeKey(_ name: StaticString, _ rules: FieldRules) {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    needsComma = true
    wantsText = rules.flags.contains(.text)
    writeText(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    buffer.append(UInt8(ascii: ":"))
  }

  private mutating func writeScalar(_ text: String) {
    let isText: Bool
    switch scalars {
    case .described: isText = wantsText
    case .native: isText = false
    case .text: isText = true
    }
    if isText { buffer.append(UInt8(ascii: "\"")) }
    for byte in text.utf8 { buffer.append(byte) }
    if isText { buffer.append(UInt8(ascii: "\"")) }
  }

  private mutating func writeText(_ text: String) {
    var text = text
    text.withUTF8 { writeText($0) }
  }

  private mutating func writeText(_ text: UnsafeBufferPointer<UInt8>) {
    buffer.append(UInt8(ascii: "\""))
    var index = 0
    while true {
      let end = JSONBytes.plainEnd(text, from: index, stopsAtNonASCII: false)
      buffer.append(UnsafeBufferPointer(rebasing: text[index..<end]))
      guard end < text.count else { break }
      writeEscaped(text[end])
      index = end + 1
    }
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    buffer.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: buffer.append(UInt8(ascii: "b"))
    case 0x09: buffer.append(UInt8(ascii: "t"))
    case 0x0A: buffer.append(UInt8(ascii: "n"))
    case 0x0C: buffer.append(UInt8(ascii: "f"))
    case 0x0D: buffer.append(UInt8(ascii: "r"))
    case 0..<0x20:
      for digit in [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0"), 0x30 + byte >> 4] { buffer.append(digit) }
      buffer.append(byte & 15 < 10 ? UInt8(ascii: "0") + byte & 15 : UInt8(ascii: "a") - 10 + byte & 15)
    default: buffer.append(byte)
    }
  }
}

extension JSONWriter: FieldOperation {
  static func visitor(of operation: UnsafeMutablePointer<JSONWriter>) -> FieldVisitor {
    FieldVisitor(.writeJSON(operation))
  }

  mutating func visit(_ value: inout String, _ name: StaticString, _ rules: FieldRules) {
    writeKey(name, rules)
    writeText(value)
  }

  mutating func visit(_ value: inout String?, _ name: StaticString, _ rules: FieldRules) {
    guard let text = value else { return }
    writeKey(name, rules)
    writeText(text)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value, _ name: StaticString, _ rules: FieldRules) {
    writeKey(name, rules)
    value.visitValue(&self)
  }

  mutating func visit<Value: FieldValue>(_ value: inout Value?, _ name: StaticString, _ rules: FieldRules) {
    value?.write(name, rules, &self)
  }
}

extension FieldValue {
  /// In place, so that nothing has to be copied to find out that it is there.
  fileprivate mutating func write(_ name: StaticString, _ rules: FieldRules, _ writer: inout JSONWriter) {
    writer.writeKey(name, rules)
    visitValue(&writer)
  }
}

extension JSONWriter: ValueVisitor {
  mutating func visitText(_ value: inout String) { writeText(value) }
  mutating func visitBoolean(_ value: inout Bool) { writeScalar(value ? "true" : "false") }
  mutating func visitInteger(_ value: inout Int) { writeScalar(String(value)) }
  mutating func visitRedacted<Value: RedactedText>(_ value: inout Value) { writeText(value.exposed) }
  mutating func visitOpen<Known>(_ value: inout OpenValue<Known>) { writeText(value.rawValue) }
  mutating func visitObject<Value: APIObject>(_ value: inout Value) { writeObject(value) }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    buffer.append(UInt8(ascii: "["))
    for (index, element) in value.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      var element = element
      element.visitValue(&self)
    }
    buffer.append(UInt8(ascii: "]"))
  }

  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) {
    buffer.append(UInt8(ascii: "{"))
    for (index, pair) in value.sorted(by: { $0.key < $1.key }).enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      writeText(pair.key)
      buffer.append(UInt8(ascii: ":"))
      var element = pair.value
      element.visitValue(&self)
    }
    buffer.append(UInt8(ascii: "}"))
  }
}

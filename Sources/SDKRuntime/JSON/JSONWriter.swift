/// Writes values as compact JSON.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let scalars: ScalarForm
  /// Whether the field that is being written orders text for its booleans and integers.
  private var wantsText = false
  private var needsComma = false

  init(scalars: ScalarForm) {
    self.scalars = scalars
    bytes.reserveCapacity(1024)
  }

  mutating func writeObject<Value: APIObject>(_ value: Value) {
    let outer = needsComma
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    value.read(with: &self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = outer
  }

  private mutating func writeKey(_ name: StaticString, _ rules: FieldRules) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    wantsText = rules.flags.contains(.text)
    writeText(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func writeScalar(_ text: String) {
    let isText: Bool
    switch scalars {
    case .described: isText = wantsText
    case .native: isText = false
    case .text: isText = true
    }
    if isText { bytes.append(UInt8(ascii: "\"")) }
    bytes.append(contentsOf: text.utf8)
    if isText { bytes.append(UInt8(ascii: "\"")) }
  }

  private mutating func writeText(_ text: String) {
    var text = text
    text.withUTF8 { writeText($0) }
  }

  private mutating func writeText(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    if text.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      bytes.append(contentsOf: text)
    } else {
      for byte in text { writeEscaped(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x08: bytes.append(contentsOf: "\\b".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0C: bytes.append(contentsOf: "\\f".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    default: bytes.append(byte)
    }
  }
}

extension JSONWriter: FieldVisitor {
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
    guard value != nil else { return }
    writeKey(name, rules)
    value?.visitValue(&self)
  }
}

extension JSONWriter: ValueVisitor {
  mutating func visitText(_ value: inout String) { writeText(value) }
  mutating func visitBoolean(_ value: inout Bool) { writeScalar(value ? "true" : "false") }
  mutating func visitInteger(_ value: inout Int) { writeScalar(String(value)) }
  mutating func visitRedacted<Value: RedactedText>(_ value: inout Value) { writeText(value.exposed) }
  mutating func visitOpen<Value: OpenValue>(_ value: inout Value) { writeText(value.rawValue) }
  mutating func visitObject<Value: APIObject>(_ value: inout Value) { writeObject(value) }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    bytes.append(UInt8(ascii: "["))
    for (index, element) in value.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      var element = element
      element.visitValue(&self)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) {
    bytes.append(UInt8(ascii: "{"))
    for (index, pair) in value.sorted(by: { $0.key < $1.key }).enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      writeText(pair.key)
      bytes.append(UInt8(ascii: ":"))
      var element = pair.value
      element.visitValue(&self)
    }
    bytes.append(UInt8(ascii: "}"))
  }
}

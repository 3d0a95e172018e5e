/// Writes values as compact JSON.
///
/// Whoever makes one calls ``finish()`` once; see ``JSONBuffer``.
struct JSONWriter {
  private var buffer = JSONBuffer(capacity: 1024)
  private let scalars: APIScalarForm
  /// Whether the field that is being written orders text for its booleans and integers.
  private var wantsText = false

  init(scalars: APIScalarForm) {
    self.scalars = scalars
  }

  func finish() -> [UInt8] {
    buffer.finish()
  }

  /// Writes the object at `object`.
  mutating func write(_ list: FieldList, at object: UnsafeMutableRawPointer) {
    buffer.append(UInt8(ascii: "{"))
    var needsComma = false
    for field in list.all {
      switch field.pointee.kind {
      case .text:
        field.text(in: object).read { text in
          if text != nil { writeKey(field, &needsComma) }
          writeText(&text)
        }
      case .boolean:
        guard var value = field.boolean(in: object).pointee else { continue }
        writeKey(field, &needsComma)
        visitBoolean(&value)
      case .integer:
        guard var value = field.integer(in: object) else { continue }
        writeKey(field, &needsComma)
        visitInteger(&value)
      case .box:
        guard let inner = field.boxed(in: object), let type = field.pointee.object else { continue }
        writeKey(field, &needsComma)
        write(type.fieldList, at: inner)
      case .other: writeOther(field, field.pointee.type, in: object, &needsComma)
      }
    }
    buffer.append(UInt8(ascii: "}"))
  }

  @inline(never)
  private mutating func writeOther<Value: FieldValue>(
    _ field: UnsafePointer<Field>, _ type: Value.Type, in object: UnsafeMutableRawPointer, _ needsComma: inout Bool
  ) {
    field.read(type, in: object) { value in
      writeKey(field, &needsComma)
      value.visitValue(&self)
    }
  }

  @inline(__always)
  private mutating func writeKey(_ field: UnsafePointer<Field>, _ needsComma: inout Bool) {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    needsComma = true
    wantsText = field.pointee.rules.flags.contains(.text)
    let name = field.pointee.name
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

  /// In place, so that nobody counts references.
  @inline(__always)
  private mutating func writeText(_ text: inout String?) {
    if let text { writeText(text) }
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

extension JSONWriter: ValueVisitor {
  mutating func visitText(_ value: inout String) { writeText(value) }
  mutating func visitBoolean(_ value: inout Bool) { writeScalar(value ? "true" : "false") }
  mutating func visitInteger(_ value: inout Int) { writeScalar(String(value)) }
  mutating func visitRedacted<Value: APIRedactedText>(_ value: inout Value) { writeText(value.exposed) }
  mutating func visitOpen<Known>(_ value: inout APIOpenValue<Known>) { writeText(value.rawValue) }

  mutating func visitObject<Value: VisitableObject>(_ value: inout Value) {
    value.read { write(Value.fieldList, at: $0) }
  }

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

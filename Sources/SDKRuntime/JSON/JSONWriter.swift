/// Writes values as compact JSON.
struct JSONWriter {
  private var buffer = JSONBuffer(capacity: 1024)
  private let scalars: APIScalarForm
  /// Whether a comma belongs in front of the next key or element.
  private var needsComma = false

  init(scalars: APIScalarForm) {
    self.scalars = scalars
  }

  /// The bytes of everything that was written.
  var json: [UInt8] { buffer.written }

  mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    buffer.append(UInt8(ascii: bracket))
    needsComma = false
  }

  mutating func close(_ bracket: Unicode.Scalar) {
    buffer.append(UInt8(ascii: bracket))
    needsComma = true
  }

  mutating func key(_ name: String) {
    separate()
    buffer.append(quoted: name)
    buffer.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func text(_ value: String) {
    separate()
    buffer.append(quoted: value)
    needsComma = true
  }

  mutating func boolean(_ value: Bool, _ constraints: _APIFieldConstraints) {
    literal(value ? "true" : "false", constraints)
  }

  mutating func integer(_ value: Int, _ constraints: _APIFieldConstraints) { literal("\(value)", constraints) }

  mutating func decimal(_ value: APIDecimal, _ constraints: _APIFieldConstraints) { literal(value.text, constraints) }

  private mutating func literal(_ value: String, _ constraints: _APIFieldConstraints) {
    if constraints.wantsText(scalars) { text(value) } else { literal(value) }
  }

  /// A number or a word of JSON, as it is.
  mutating func literal(_ value: String) {
    separate()
    buffer.append(value)
    needsComma = true
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
  }
}

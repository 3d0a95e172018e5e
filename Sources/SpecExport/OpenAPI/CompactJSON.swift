/// JSON without the white space between its values.
enum CompactJSON {
  /// `bytes` are JSON, as the examples of a checked description are.
  static func text(of bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isInString = false
    var isEscaped = false
    for byte in bytes {
      if isInString {
        isInString = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      } else {
        if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { continue }
        isInString = byte == UInt8(ascii: "\"")
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

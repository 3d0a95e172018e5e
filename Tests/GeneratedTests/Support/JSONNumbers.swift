/// The numbers in a JSON text, as they are spelled.
struct JSONNumbers {
  private var spellings: [String] = []

  init(_ json: [UInt8]) {
    var isText = false
    var isEscaped = false
    var number = ""
    for byte in json + [UInt8(ascii: " ")] {
      if !isText, "+-.0123456789eE".utf8.contains(byte), !number.isEmpty || byte != UInt8(ascii: "e") {
        number.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        if !number.isEmpty { spellings.append(number) }
        number = ""
      }
      if isEscaped {
        isEscaped = false
      } else if isText, byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isText.toggle()
      }
    }
  }

  /// Whether a decoder that gives integers and doubles does not tell how one of the numbers was spelled: then a number
  /// in the place of text is read from bytes alone.
  var losesDigits: Bool {
    spellings.contains { text in
      if let integer = Int(text) { return "\(integer)" != text }
      guard let double = Double(text) else { return true }
      return "\(double)" != text || text.utf8.count > 16 || Int(exactly: double) != nil
    }
  }
}

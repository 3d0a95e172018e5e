/// Text that is equal only if its bytes are: Swift's strings are equal if people see the same, the wire's are not.
struct Spelling: Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }

  /// Whether both are absent, or spelled with the same bytes.
  static func isSame(_ left: String?, _ right: String?) -> Bool {
    left.map(Spelling.init) == right.map(Spelling.init)
  }

  static func isSame(_ left: [String], _ right: [String]) -> Bool {
    left.map(Spelling.init) == right.map(Spelling.init)
  }
}

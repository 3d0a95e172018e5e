/// A set of short names that is quick to say no: most names differ from all of its own in length or first letter.
public struct NameSet: Sendable {
  public let names: Set<String>
  /// For each length, a bit for each letter that a name of that length begins with.
  private let firstLetters: [UInt32]

  init(_ names: Set<String>) {
    self.names = names
    var firstLetters = [UInt32](repeating: 0, count: (names.map(\.utf8.count).max() ?? 0) + 1)
    for name in names { firstLetters[name.utf8.count] |= Self.bit(name.utf8.first ?? 0) }
    self.firstLetters = firstLetters
  }

  public func contains(_ name: String) -> Bool {
    let mayContain = name.withBytes { name in
      name.count < firstLetters.count && firstLetters[name.count] & Self.bit(name.first ?? 0) != 0
    }
    return mayContain && names.contains(name)
  }

  private static func bit(_ letter: UInt8) -> UInt32 {
    1 << UInt32(letter & 31)
  }
}

extension NameSet: ExpressibleByArrayLiteral {
  public init(arrayLiteral names: String...) {
    self.init(Set(names))
  }
}

import SpecModel

/// Makes values that stand nowhere else, and looks for them or any longer part of them in printed text.
struct SecretSearch {
  /// How many characters in a row are a find.
  private static let run = 6
  private static let cardNumber = "4112273146798764"
  private var runs: Set<[UInt8]> = []
  /// For each pair of bytes whether a run starts with it: turns nearly every place of a text away at once.
  private var starts = [Bool](repeating: false, count: 1 << 16)
  private(set) var count = 0

  /// A value for `field`: for card numbers a number that is well known, for others a text of its own.
  mutating func marker(for field: Field, _ path: String) -> String {
    count += 1
    guard field.sensitivity != .cardNumber else {
      // Five digits in a row are one more than the last four.
      insert(Self.cardNumber, run: 5)
      return Self.cardNumber
    }
    var random = SeededGenerator(seed: path.utf8.reduce(UInt64(count)) { $0 &* 31 &+ UInt64($1) })
    // Printed text is mostly small letters, so that the search has little to look at twice.
    let letters = Array("BCDFGHJKLMNPQRSTVWXZ0123456789")
    let marker = String((0..<20).map { _ in letters[random.below(letters.count)] })
    insert(marker, run: Self.run)
    return marker
  }

  private mutating func insert(_ text: String, run: Int) {
    let bytes = Array(text.utf8)
    for start in 0...(bytes.count - run) {
      runs.insert(Array(bytes[start..<start + run]))
      starts[Int(bytes[start]) << 8 | Int(bytes[start + 1])] = true
    }
  }

  /// The parts of secret values that `text` has.
  func hits(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var places: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        var pair = 0
        var index = 0
        while index < bytes.count {
          pair = (pair << 8 | Int(bytes[index])) & 0xFFFF
          if starts[pair] { places.append(index - 1) }
          index += 1
        }
      }
    }
    return places.flatMap { place in
      [5, Self.run].map { Array(bytes[max(place, 0)...].prefix($0)) }.filter(runs.contains)
    }.map { String(decoding: $0, as: UTF8.self) }
  }
}

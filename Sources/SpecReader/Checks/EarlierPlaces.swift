/// Tells where in a list a text stood last. Compares where the list is short, which is quicker than to make a table.
struct EarlierPlaces {
  private var texts: [(text: String, place: Int)] = []
  private var table: [String: Int] = [:]
  private let isShort: Bool

  /// For a list of `count` texts.
  init(count: Int) {
    isShort = count <= 16
    if isShort { texts.reserveCapacity(count) } else { table.reserveCapacity(count) }
  }

  /// Where `text` stood before, if it did; from now on, `place` is where it stood last.
  mutating func place(of text: String, now place: Int) -> Int? {
    guard isShort else { return table.updateValue(place, forKey: text) }
    guard let index = texts.firstIndex(where: { $0.text == text }) else {
      texts.append((text, place))
      return nil
    }
    defer { texts[index].place = place }
    return texts[index].place
  }
}

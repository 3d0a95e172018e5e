/// The elements of two lists, brought together by a key that should be unique in each.
struct Pairing<Element> {
  private(set) var both: [(old: Element, new: Element)] = []
  private(set) var removed: [Element] = []
  private(set) var added: [Element] = []
  /// Whether the elements of ``both`` are in another order.
  private(set) var isReordered = false

  init(_ old: [Element], _ new: [Element], by key: (Element) -> String) {
    var positions: [Spelling: Int] = [:]
    for (index, element) in new.enumerated() where positions[Spelling(key(element))] == nil {
      positions[Spelling(key(element))] = index
    }
    var taken = Set<Int>()
    var lastPosition = -1
    for element in old {
      guard let position = positions[Spelling(key(element))], taken.insert(position).inserted else {
        removed.append(element)
        continue
      }
      both.append((element, new[position]))
      if position < lastPosition { isReordered = true }
      lastPosition = position
    }
    added = new.indices.filter { !taken.contains($0) }.map { new[$0] }
  }

  /// Takes out of ``removed`` and ``added`` what is known to be the same thing under another name, and puts it into
  /// ``both``; returns what it took. Two elements are the same if one of the old one's keys is one of the new one's.
  mutating func matchRenamed(
    old oldKeys: (Element) -> [String], new newKeys: (Element) -> [String]
  ) -> [(old: Element, new: Element)] {
    guard !removed.isEmpty && !added.isEmpty else { return [] }
    var positions: [Spelling: Int] = [:]
    for (index, element) in added.enumerated() {
      for key in newKeys(element) where positions[Spelling(key)] == nil { positions[Spelling(key)] = index }
    }
    var renamed: [(old: Element, new: Element)] = []
    var taken = Set<Int>()
    removed.removeAll { old in
      let candidates = oldKeys(old).compactMap { positions[Spelling($0)] }
      guard let index = candidates.first(where: { !taken.contains($0) }) else { return false }
      taken.insert(index)
      renamed.append((old, added[index]))
      return true
    }
    added = added.indices.filter { !taken.contains($0) }.map { added[$0] }
    both += renamed
    return renamed
  }
}

/// The elements of two lists, brought together by a key that should be unique in each.
struct Pairing<Element> {
  private(set) var both: [(old: Element, new: Element)] = []
  private(set) var removed: [Element] = []
  private(set) var added: [Element] = []
  /// Whether the elements of ``both`` stand in another order.
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
  /// ``both``; answers what it took.
  mutating func matchRenamed(where isSame: (Element, Element) -> Bool) -> [(old: Element, new: Element)] {
    var renamed: [(old: Element, new: Element)] = []
    removed.removeAll { old in
      guard let index = added.firstIndex(where: { isSame(old, $0) }) else { return false }
      renamed.append((old, added.remove(at: index)))
      return true
    }
    both += renamed
    return renamed
  }
}

/// Notes every value of an object with its place, so that two objects can be compared place by place.
struct FieldLocator {
  /// A value and where it is.
  struct Located {
    /// The place with the keys of maps, which tells it from all others.
    var place: [String]
    /// The place as a path for people, in which keys of maps, which are data, are `[*]`.
    var path: String
    var leaf: Leaf
  }

  private(set) var values: [Located] = []
  private var place: [String] = []
  private var path = ""

  /// Notes a value where the locator is.
  mutating func note(_ leaf: Leaf) {
    values.append(Located(place: place, path: path, leaf: leaf))
  }

  /// Where the locator is: given back to ``leave(for:)``.
  var position: (depth: Int, path: String) { (place.count, path) }

  /// Goes to a field, an element (`[2]`), or the value of a key, which is shown as `[*]`.
  mutating func enter(_ name: String, shownAs shown: String? = nil) {
    place.append(name)
    path = FieldPath.joined(path, shown ?? name)
  }

  mutating func leave(for position: (depth: Int, path: String)) {
    place.removeLast(place.count - position.depth)
    path = position.path
  }
}

extension FieldLocator {
  /// The paths at which two objects of one type differ, in the order of the description. What is inside of something that
  /// only one of them has is not listed.
  static func differences(_ old: FieldLocator, _ new: FieldLocator) -> [String] {
    let oldLeaves = Dictionary(old.values.map { ($0.place, $0.leaf) }) { first, _ in first }
    let newLeaves = Dictionary(new.values.map { ($0.place, $0.leaf) }) { first, _ in first }
    var absent: Set<[String]> = []
    var paths: [String] = []
    for value in old.values + new.values where oldLeaves[value.place] != newLeaves[value.place] {
      let isInside = value.place.indices.contains { absent.contains(Array(value.place[..<$0])) }
      if oldLeaves[value.place] == nil || newLeaves[value.place] == nil { absent.insert(value.place) }
      if !isInside, !paths.contains(value.path) { paths.append(value.path) }
    }
    return paths
  }
}

/// A value in an object, as something to compare. Two objects of one type are equal if they have the same leaves.
enum Leaf: Equatable {
  case text(String)
  case boolean(Bool)
  case integer(Int)
  case decimal(APIDecimal)
  case json(APIJSON)
  /// How many values of a list, a map or an optional field follow.
  case count(Int)
}

/// The leaves of one object, which those of another are compared with one by one.
struct Leaves {
  private var values: [Leaf] = []
  private var next = 0
  private var differ = false

  mutating func append(_ leaf: Leaf) { values.append(leaf) }

  /// Compares a leaf of the other object with the one in its place.
  mutating func compare(_ leaf: Leaf) {
    guard !differ else { return }
    if next < values.count, values[next] == leaf { next += 1 } else { differ = true }
  }

  /// Whether the other object had the same leaves.
  var wereEqual: Bool { !differ && next == values.count }
}

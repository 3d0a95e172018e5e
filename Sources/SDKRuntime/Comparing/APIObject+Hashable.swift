extension _APIObject {
  /// Whether all fields are equal.
  public static func == (left: Self, right: Self) -> Bool {
    var leftLeaves = _APIFieldVisitor(.collect)
    leftLeaves.show(left)
    var rightLeaves = _APIFieldVisitor(.collect)
    rightLeaves.show(right)
    return leftLeaves.leaves == rightLeaves.leaves
  }

  public func hash(into hasher: inout Hasher) {
    var visitor = _APIFieldVisitor(hasher: hasher)
    visitor.show(self)
    if let combined = visitor.hasher { hasher = combined }
  }

  public var hashValue: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }
}

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

extension _APIObject {
  /// Whether all fields are equal.
  public static func == (left: Self, right: Self) -> Bool {
    var collector = _APIFieldVisitor(.collect)
    collector.show(left)
    var comparer = _APIFieldVisitor(comparingWith: collector.leaves)
    comparer.show(right)
    return comparer.leaves.wereEqual
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

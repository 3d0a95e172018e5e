extension VisitableObject {
  /// Whether all fields are equal, as a comparison of field after field says it.
  public static func == (left: Self, right: Self) -> Bool {
    left.read { left in right.read { right in FieldComparer.areEqual(left, right, fieldList) } }
  }

  public func hash(into hasher: inout Hasher) {
    read { FieldHasher.hash($0, Self.fieldList, into: &hasher) }
  }

  public var hashValue: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }
}

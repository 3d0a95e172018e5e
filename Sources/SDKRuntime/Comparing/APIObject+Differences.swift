extension _APIObject {
  /// The paths of the fields at which this object differs from `other`, in the order of the description; none if they are
  /// equal.
  ///
  /// Values are not in it, so that a failing test prints no secret: `#expect(request.differences(from: expected) == [])`.
  /// Keys of maps are data and are shown as `[*]`. Where a field, an element or an object is absent from one of the two, its
  /// path is there and nothing below it.
  public func differences(from other: Self) -> [String] {
    var old = _APIFieldVisitor(locator: FieldLocator())
    old.show(other)
    var new = _APIFieldVisitor(locator: FieldLocator())
    new.show(self)
    guard let before = old.locator, let after = new.locator else { return [] }
    return FieldLocator.differences(before, after).map { FieldPath.joined(Self.pathRoot, $0) }
  }
}

import SpecModel

extension CheckContext {
  /// Whether `name` can be the name of a Swift property, constant or case; says why if not.
  ///
  /// - Parameter wireName: What the name was made from, where a `swiftName` could stand instead.
  func isGoodMember(_ name: String, _ subject: String, at location: SourceLocation, wireName: String?) -> Bool {
    guard wireName?.isEmpty != true, wireName != nil || !name.isEmpty else { return false }
    guard SwiftNaming.isMemberName(name) else {
      let origin = wireName.map { $0 == name ? "" : ", from \(quoted($0))," } ?? ""
      report(
        .nameNotSwift, "\(subject) would be named \(quoted(name))\(origin) in Swift, which is no Swift name",
        at: location,
        suggestion: wireName == nil
          ? "begin with a small letter, and use ASCII letters and digits alone"
          : "add a `swiftName` that begins with a small letter")
      return false
    }
    guard !SwiftNaming.reservedMembers.contains(name) else {
      report(
        .nameReserved,
        "\(subject) cannot be named \(quoted(name)) in Swift: generated types have a member of that name",
        at: location, suggestion: wireName == nil ? "write another name" : "add a `swiftName`")
      return false
    }
    return true
  }
}

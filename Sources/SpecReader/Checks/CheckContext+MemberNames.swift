import SpecModel

extension CheckContext {
  /// Whether `name` can be the name of a Swift property, constant or case; says why if not.
  ///
  /// - Parameter wireName: What the name was made from, where a `swiftName` could be written instead.
  func isGoodMember(
    _ name: String, _ subject: String, at location: @autoclosure () -> SourceLocation, wireName: String?
  ) -> Bool {
    guard wireName?.isEmpty != true, wireName != nil || !name.isEmpty else { return false }
    guard SwiftNaming.isMemberName(name) else {
      let origin = wireName.map { $0 == name ? "" : ", from \(quoted($0))" } ?? ""
      let foreign =
        name.unicodeScalars.first { !$0.isASCII }.map { ": \($0.codePointName) is not an ASCII letter" } ?? ""
      report(
        .nameNotSwift, "\(subject) cannot be named \(quoted(name)) in Swift\(origin)\(foreign)", at: location(),
        suggestion: wireName == nil
          ? "begin with a small letter, and use ASCII letters and digits alone"
          : "add a `swiftName` that begins with a small letter, and has ASCII letters and digits alone")
      return false
    }
    guard !SwiftNaming.reservedMembers.contains(name) else {
      report(
        .nameReserved,
        "\(subject) cannot be named \(quoted(name)) in Swift: generated types have a member of that name",
        at: location(),
        suggestion: wireName == nil
          ? "write another name" : "add `\"swiftName\": \"\(SwiftNaming.alternative(to: name))\"`")
      return false
    }
    return true
  }
}

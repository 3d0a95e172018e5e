import SpecModel

/// A name as it stands in Swift source: an identifier, in backticks if it is a keyword.
struct SwiftIdentifier: Hashable {
  let spelling: String
  /// The name as the label of an argument, where keywords stand as they are.
  let label: SwiftLabel

  /// The reader has refused every name that is no identifier. Should one arrive all the same, it becomes `_`, which
  /// does not compile and cannot be anything else than a name.
  init(_ name: String) {
    let isName = SwiftNaming.isIdentifier(name)
    spelling = isName ? SwiftNaming.spelled(name) : "_"
    label = SwiftLabel(spelling: isName && name != "inout" ? name : spelling)
  }
}

extension SwiftIdentifier {
  /// Where no name is needed.
  static let none = SwiftIdentifier("_")
}

/// A checked name as it stands before the colon of an argument.
struct SwiftLabel: Hashable {
  fileprivate(set) var spelling: String
}

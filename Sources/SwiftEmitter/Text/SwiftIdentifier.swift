import SpecModel

/// A name in Swift source: an identifier, in backticks if it is a keyword.
struct SwiftIdentifier: Hashable {
  private let name: String

  /// The reader has refused every name that cannot be an identifier. Should one arrive all the same, it becomes `_`,
  /// which does not compile and cannot be anything but a name.
  init(_ name: String) {
    self.name = SwiftNaming.isIdentifier(name) ? name : "_"
  }

  /// With its backticks.
  var spelling: String {
    SwiftNaming.spelled(name)
  }

  /// The name as the label of an argument, where keywords need no backticks.
  var label: SwiftLabel {
    SwiftLabel(spelling: name == "inout" ? spelling : name)
  }
}

extension SwiftIdentifier {
  /// Where no name is needed.
  static let none = SwiftIdentifier("_")
}

/// A checked name before the colon of an argument.
struct SwiftLabel: Hashable {
  fileprivate(set) var spelling: String
}

import SpecModel

/// A name in Swift source: an identifier, in backticks if it is a keyword.
struct SwiftIdentifier: Hashable {
  private let name: String

  init(_ name: String) {
    self.name = name
  }

  /// With its backticks.
  var spelling: String {
    SwiftNaming.spelled(name)
  }

  /// The name as the label of an argument, where keywords need no backticks.
  var label: SwiftLabel {
    SwiftLabel(spelling: SwiftNaming.label(name))
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

import SpecModel

/// A name as it stands in Swift source: an identifier, in backticks if it is a keyword.
struct SwiftIdentifier: Hashable {
  private let name: String
  private let form: SwiftNaming.IdentifierForm

  /// The reader has refused every name that is no identifier. Should one arrive all the same, it becomes `_`, which
  /// does not compile and cannot be anything else than a name.
  init(_ name: String) {
    form = SwiftNaming.form(of: name)
    self.name = form == .none ? "_" : name
  }

  /// With its backticks.
  var spelling: String {
    form == .keyword ? "`\(name)`" : name
  }

  /// The name as the label of an argument, where keywords stand as they are.
  var label: SwiftLabel {
    SwiftLabel(spelling: name == "inout" ? spelling : name)
  }

  @inline(__always)
  func write(to text: inout SwiftText) {
    if form == .keyword { text.append(UInt8(ascii: "`")) }
    text.append(name)
    if form == .keyword { text.append(UInt8(ascii: "`")) }
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

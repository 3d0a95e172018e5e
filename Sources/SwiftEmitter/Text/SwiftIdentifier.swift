import SpecModel

/// A name as it stands in Swift source: an identifier, in backticks if it is a keyword.
struct SwiftIdentifier: Hashable {
  let spelling: String

  /// The reader has refused every name that is no identifier. Should one arrive all the same, it becomes `_`, which
  /// does not compile and cannot be anything else than a name.
  init(_ name: String) {
    spelling = SwiftNaming.isIdentifier(name) ? SwiftNaming.spelled(name) : "_"
  }
}

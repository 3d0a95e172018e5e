/// What to write into the description because of a finding, and where.
public struct Paste: Sendable {
  public var file: String
  /// From 1.
  public var line: Int
  public var column: Int
  /// Where exactly, or what to do there.
  public var words: String
  /// In the form of the description; empty where only a person can know.
  public var lines: [String]
  /// The change as bytes of the file; `nil` where there is none to make.
  package var edit: Edit?

  package struct Edit: Sendable {
    package var range: Range<Int>
    package var text: String
  }
}

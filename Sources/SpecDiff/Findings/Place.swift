import SpecModel

/// A place in one of the two versions, as people and editors read it.
public struct Place: Hashable, Sendable {
  public var file: String
  /// From 1.
  public var line: Int
  /// In Unicode scalars, from 1.
  public var column: Int
  /// `false` when the thing itself is not in this version, and this is where its owner stands.
  public var isExact: Bool

  public init(file: String, line: Int, column: Int, isExact: Bool = true) {
    self.file = file
    self.line = line
    self.column = column
    self.isExact = isExact
  }

  /// Looks `location` up in the files that it counts into; `nil` if there is no such file.
  init?(_ location: SourceLocation, in files: [SourceFile], isExact: Bool) {
    guard Int(location.file) < files.count else { return nil }
    let file = files[Int(location.file)]
    let position = file.position(at: Int(location.offset))
    self.init(file: file.path, line: position.line, column: position.column, isExact: isExact)
  }
}

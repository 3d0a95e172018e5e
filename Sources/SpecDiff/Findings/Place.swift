import SpecModel

/// A place in one of the two versions, as people and editors read it.
public struct Place: Hashable, Sendable {
  public var file: String
  /// From 1.
  public var line: Int
  /// In Unicode scalars, from 1.
  public var column: Int
  /// `false` when the thing itself is not in this version, and this is the place of its owner.
  public var isExact: Bool

  public init(file: String, line: Int, column: Int, isExact: Bool = true) {
    self.file = file
    self.line = line
    self.column = column
    self.isExact = isExact
  }
}

/// Turns places of one version into lines and columns. Remembers where the lines of each file begin, so that many findings
/// in one file cost no more than one pass over it.
struct PlaceFinder {
  private let files: [SourceFile]
  private var lines: [Int: SourceLines] = [:]

  init(_ files: [SourceFile]) {
    self.files = files
  }

  /// `nil` if there is no such file.
  mutating func place(_ location: SourceLocation, isExact: Bool) -> Place? {
    let index = Int(location.file)
    guard index < files.count else { return nil }
    let file = files[index]
    let (line, column, _) = lines[index, default: SourceLines(file.bytes)].place(at: Int(location.offset))
    return Place(file: file.path, line: line, column: column, isExact: isExact)
  }
}

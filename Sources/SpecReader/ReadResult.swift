import SpecModel

/// What came of reading a description.
public struct ReadResult: Sendable {
  /// `nil` if and only if one of ``diagnostics`` is an error.
  public var api: API?
  /// Everything that is wrong, in the order of the files and of the places in them.
  public var diagnostics: [Diagnostic]
  /// The files that the diagnostics point into.
  public var files: [SourceFile]

  public init(api: API?, diagnostics: [Diagnostic], files: [SourceFile]) {
    self.api = api
    self.diagnostics = diagnostics
    self.files = files
  }
}

/// Something about a description that its author should know: a stable code, a place, a sentence, and what to write
/// instead.
public struct Diagnostic: Hashable, Sendable {
  public var severity: Severity
  public var code: DiagnosticCode
  /// The mistake, in one sentence without a full stop.
  public var message: String
  public var location: SourceLocation
  /// How many bytes from ``location`` are meant; at least 1.
  public var length: Int
  /// What to write instead.
  public var suggestion: String?
  /// Other places that belong to it, each with a sentence.
  public var notes: [Note]

  public init(
    _ code: DiagnosticCode, _ message: String, at location: SourceLocation, length: Int = 1,
    suggestion: String? = nil, notes: [Note] = []
  ) {
    self.severity = code.severity
    self.code = code
    self.message = message
    self.location = location
    self.length = length
    self.suggestion = suggestion
    self.notes = notes
  }

  public struct Note: Hashable, Sendable {
    public var message: String
    public var location: SourceLocation

    public init(_ message: String, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }
}

public enum Severity: String, Sendable {
  case error
  case warning
}

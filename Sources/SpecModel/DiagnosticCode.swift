/// The stable codes of everything that can be wrong with a description; `gen explain CODE` says more about each.
public enum DiagnosticCode: String, Sendable, CaseIterable {
  case jsonSyntax = "json-syntax"
  case jsonDuplicateKey = "json-duplicate-key"
  case jsonEncoding = "json-encoding"
  case jsonLimit = "json-limit"

  public var severity: Severity {
    .error
  }
}

/// Why an entry was skipped.
public enum EntryProblem: String, Sendable, CaseIterable {
  case invalidJSON = "entry-invalid-json"
  case cutOff = "entry-cut-off"
  case tooLarge = "entry-too-large"
  case noMessage = "entry-without-message"
  case unknownEndpoint = "entry-unknown-endpoint"
  case ambiguousEndpoint = "entry-ambiguous-endpoint"
  case bodyNoObject = "entry-body-no-object"
}

/// What a decoder reported about one message, without the message. Paths start below the message.
struct ReportedMessage {
  var problems: [Problem] = []
  var unknownFields: [String] = []

  struct Problem {
    var path: String
    var reason: ReportedProblem
    /// The kind of value that was found, as a report has it.
    var found: String?
  }
}

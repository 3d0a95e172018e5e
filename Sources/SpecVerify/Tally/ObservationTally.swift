import SpecModel

/// How often something was observed, and what belongs to it.
struct ObservationTally {
  var count = MessageCount()
  var lengths: LengthRange?
  /// The kinds of values that were found instead, as words.
  var kinds: Set<String> = []
  /// Constants that came with it: the statuses of an unknown result code.
  var companions: [String: Int] = [:]
  /// The thing in the description that it is about.
  var subject: Subject

  enum Subject {
    case field(Field)
    case value(ofEnum: String)
    case endpoint
    case decision(Int)
  }
}

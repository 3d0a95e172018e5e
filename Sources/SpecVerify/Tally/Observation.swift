/// One thing that messages showed, before it is a finding: the same thing in other messages counts with it.
struct Observation: Hashable {
  var kind: FindingKind
  /// From the message down to the field, lists as `[]`, maps as `[*]`.
  var path: String
  /// Which constraint, or which constant; empty where there is only one thing to see.
  var detail = ""
}

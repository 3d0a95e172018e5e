/// How to accept a break, for the help of `gen diff` and for the explanations of its rules.
enum AcceptingBreaks {
  /// Whole lines of a terminal.
  static let lines = [
    "A file 'accepted-breaks.json' in the input folder lists accepted breaks:",
    #"{ "accepted": [ { "fingerprint": "…", "reason": "…", "expires": "2026-12-31" } ] }"#,
    "The fingerprint is the 16 digits after the finding in the report; 'expires' is optional.",
    "An entry that is malformed, expired or matches no finding is an error.",
  ]
}

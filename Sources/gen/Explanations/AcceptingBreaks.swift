/// How to accept a break, for the help of `gen diff` and for the explanations of its rules.
enum AcceptingBreaks {
  /// Lines that stand by themselves in a terminal.
  static let lines = [
    "A file 'accepted-breaks.json' in the input folder lists breaks that are accepted:",
    #"{ "accepted": [ { "fingerprint": "…", "reason": "…", "expires": "2026-12-31" } ] }"#,
    "The fingerprint is the 16 digits that the report gives to a finding; 'expires' may be left out.",
    "An entry that is malformed, expired or matches no finding is an error.",
  ]
}

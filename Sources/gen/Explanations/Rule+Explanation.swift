import SpecDiff

extension Rule {
  /// What `gen diff --rules` says of the rule, and how to accept what it finds if that can be a break.
  var explanation: Explanation {
    let verdicts = verdictLines.joined(separator: "\n")
    return Explanation(
      code: id, kind: "rule", title: title, text: canBreak ? "\(verdicts)\n\n\(Self.accepting)" : verdicts)
  }

  private static let accepting = """
    This is the worst case; the report says what each change does. An error, or a change that breaks something,
    makes 'gen diff' exit with 1 unless it is accepted.

    \(AcceptingBreaks.lines.joined(separator: "\n"))
    """
}

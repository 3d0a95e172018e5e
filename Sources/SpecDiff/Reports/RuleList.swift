extension Rules {
  /// All rules as a list for a terminal.
  public static func list() -> String {
    all.map { rule in
      "\(rule.id): \(rule.title)\n" + rule.verdictLines.map { "    \($0)\n" }.joined()
    }.joined()
  }
}

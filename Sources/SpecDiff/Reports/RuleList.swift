extension Rules {
  /// All rules as a table for a terminal, with the rows of the catalogue that do not apply after them.
  public static func list() -> String {
    var text = ""
    for rule in all {
      text += "\(rule.id): \(rule.title)\n"
      for line in rule.verdictLines { text += "    \(line)\n" }
    }
    text += "\nNot applicable:\n"
    for rule in inapplicable { text += "\(rule.id): \(rule.reason)\n" }
    return text
  }
}

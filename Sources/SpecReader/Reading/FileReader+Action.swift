import SpecModel

extension ObjectReader {
  mutating func requiredAction() -> NextAction? {
    requiredValue(.action).flatMap { file.action(at: $0) }
  }
}

extension FileReader {
  /// The action at `node`, where `others` are allowed too. A former name is read, with a warning, so that
  /// `gen diff` can compare descriptions from before and after the change of the name.
  func action(at node: Int, or others: [String] = []) -> NextAction? {
    if kind(of: node) == .string, let action = NextAction(formerly: document.text(at: node)) {
      let name = quoted(action.rawValue)
      report(
        .renamedWord, "\(quoted(document.text(at: node))) is now called \(name)", at: node, suggestion: "write \(name)")
      return action
    }
    return word(at: node, "`action`", of: NextAction.self, or: others)
  }
}

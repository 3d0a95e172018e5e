import SpecModel

extension Markdown {
  /// A link of DocC to the generated symbol at `path`. Names that are no Swift identifiers lead nowhere.
  init(symbol path: [String]) {
    let joined = path.joined(separator: "/")
    self = path.allSatisfy(SwiftNaming.isIdentifier) ? Markdown(ours: "``\(joined)``") : "\(code: joined)"
  }
}

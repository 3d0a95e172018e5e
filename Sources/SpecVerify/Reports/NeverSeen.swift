/// The fields of one object that never came, together: a report for people lists their names.
struct NeverSeen {
  /// The path of the object.
  var path: String
  var names: [String]
  var countWords: String

  /// Those among `findings`, which are in the order of their paths.
  static func groups(of findings: [VerifyFinding]) -> [NeverSeen] {
    var groups: [NeverSeen] = []
    for finding in findings where finding.kind == .neverSeen {
      let end = finding.path.lastIndex(of: ".") ?? finding.path.startIndex
      let (path, name) = (String(finding.path[..<end]), String(finding.path[end...].dropFirst()))
      if let index = groups.firstIndex(where: { $0.path == path && $0.countWords == finding.countWords }) {
        groups[index].names.append(name)
      } else {
        groups.append(NeverSeen(path: path, names: [name], countWords: finding.countWords))
      }
    }
    return groups
  }
}

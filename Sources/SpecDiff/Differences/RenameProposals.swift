import SpecModel

/// Removed and added parts that may be the same thing under another name or in another place. Proposals only: they
/// become notes on both findings, and no verdict follows from them.
struct RenameProposals {
  private var differences: [Difference]

  /// The differences with a note on each that may be one half of a rename.
  static func proposing(for differences: [Difference]) -> [Difference] {
    var proposals = RenameProposals(differences: differences)
    proposals.propose()
    return proposals.differences
  }

  private enum Kind: Hashable {
    case field
    case enumValue
    case resultCode
    case endpoint
    case object
    case enumeration
    case server
    case outcome
  }

  private struct Candidate {
    var index: Int
    var name: String
    /// What both halves must have in common.
    var content: String
    var position: Int?
    var owner: String
    var path: String
  }

  /// Above this many pairs in one place, no names are compared: nobody reads that many proposals.
  private static let pairLimit = 4000

  private mutating func propose() {
    var removed: [Kind: [Candidate]] = [:]
    var added: [Kind: [Candidate]] = [:]
    for (index, difference) in differences.enumerated() {
      if case .removed(let part) = difference.fact, let (kind, candidate) = candidate(part, index) {
        removed[kind, default: []].append(candidate)
      } else if case .added(let part) = difference.fact, let (kind, candidate) = candidate(part, index) {
        added[kind, default: []].append(candidate)
      }
    }
    for (kind, candidates) in removed {
      proposeRenames(of: candidates, to: added[kind] ?? [])
      if kind == .field { proposeMoves(of: candidates, to: added[kind] ?? []) }
    }
  }

  private func candidate(_ part: Part, _ index: Int) -> (Kind, Candidate)? {
    let subject = differences[index].subject
    func make(_ kind: Kind, _ name: String, _ content: String = "") -> (Kind, Candidate) {
      let candidate = Candidate(
        index: index, name: name, content: content, position: subject.position, owner: subject.owner,
        path: subject.path)
      return (kind, candidate)
    }
    switch part {
    case .field(let field): return make(.field, field.name, Describing.type(field.type))
    case .enumValue(let value): return make(.enumValue, value.value)
    case .resultCode(let code): return make(.resultCode, code.code)
    case .endpoint(let endpoint): return make(.endpoint, endpoint.name, endpoint.kind.rawValue)
    case .object(let object): return make(.object, object.name)
    case .enumeration(let type): return make(.enumeration, type.name)
    case .server(let server): return make(.server, server.name)
    case .outcome(let outcome): return make(.outcome, outcome, differences[index].old ?? differences[index].new ?? "")
    case .api, .status, .outcomes, .example: return nil
    }
  }

  private mutating func proposeRenames(of removed: [Candidate], to added: [Candidate]) {
    let addedByOwner = Dictionary(grouping: added, by: { Spelling($0.owner) })
    for (owner, removed) in Dictionary(grouping: removed, by: { Spelling($0.owner) }) {
      guard let added = addedByOwner[owner], removed.count * added.count <= Self.pairLimit else { continue }
      var taken = Set<Int>()
      for candidate in removed {
        let fitting = added.filter { !taken.contains($0.index) && $0.content == candidate.content }
        let match =
          fitting.first { Self.areSimilar(candidate.name, $0.name) }
          ?? fitting.first { candidate.position != nil && candidate.position == $0.position }
        guard let match else { continue }
        taken.insert(match.index)
        differences[candidate.index].notes.append("Perhaps renamed to \(match.name).")
        differences[match.index].notes.append("Perhaps renamed from \(candidate.name).")
      }
    }
  }

  private mutating func proposeMoves(of removed: [Candidate], to added: [Candidate]) {
    let addedByName = Dictionary(grouping: added, by: { Spelling($0.name) })
    for candidate in removed {
      let matches = (addedByName[Spelling(candidate.name)] ?? []).filter { $0.content == candidate.content }
      guard matches.count == 1 else { continue }
      differences[candidate.index].notes.append("Perhaps moved to \(matches[0].path).")
      differences[matches[0].index].notes.append("Perhaps moved from \(candidate.path).")
    }
  }

  /// Whether one name may be the other one after an edit: the same letters, one inside the other, or a third of the
  /// letters changed at most.
  static func areSimilar(_ one: String, _ other: String) -> Bool {
    let (one, other) = (letters(of: one), letters(of: other))
    if one == other { return true }
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard !short.isEmpty, long.count <= 64 else { return false }
    if short.count >= 4 && (long.starts(with: short) || long.reversed().starts(with: short.reversed())) { return true }
    return distance(short, long) <= long.count / 3
  }

  /// Small letters and digits of a name; everything else only separates.
  static func letters(of name: String) -> [UInt8] {
    name.utf8.compactMap { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
      case _: nil
      }
    }
  }

  /// How many letters have to be inserted, removed or exchanged.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let cost = letter == other[column] ? 0 : 1
        (diagonal, row[column + 1]) = (
          row[column + 1], min(row[column + 1] + 1, row[column] + 1, diagonal + cost)
        )
      }
    }
    return row[other.count]
  }
}

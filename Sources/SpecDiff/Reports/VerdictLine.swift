extension DiffReport {
  /// The whole report in one line: whether it fails, how many findings of each section there are, and which version
  /// follows.
  var verdictLine: Sentence {
    guard !findings.isEmpty || !acceptanceProblems.isEmpty else { return "Passes: nothing differs." }
    var counts = findings.bySection.map { $0.section.counted($0.findings.count) }
    if !acceptanceProblems.isEmpty {
      let count = acceptanceProblems.count
      counts.append("\(count) \(count == 1 ? "problem" : "problems") with the list of accepted breaks")
    }
    let words = counts.isEmpty ? "nothing differs" : counts.joined(separator: ", ")
    var line: Sentence = "\(words: fails ? "Fails" : "Passes"): \(words: words)."
    for sentence in versionSentences { line = "\(line) \(sentence)" }
    return line
  }

  /// What the changes ask of the version of each API, those first that do not have it.
  private var versionSentences: [Sentence] {
    let changed = apis.filter { !$0.findings.isEmpty }
    let inOrder = changed.filter { !$0.isVersionRaisedEnough } + changed.filter(\.isVersionRaisedEnough)
    let shown = inOrder.prefix(Self.shownVersionLimit).map(\.versionSentence)
    let rest = inOrder.count - shown.count
    return rest > 0 ? shown + ["And \(rest) more APIs."] : shown
  }

  private static let shownVersionLimit = 3
}

extension APIReport {
  /// Which version the changes ask for, and whether the description has it.
  var versionSentence: Sentence {
    guard let oldVersion, let newVersion else {
      return newVersion == nil ? "\(name) is gone." : "\(name) is new."
    }
    guard requiredBump != .none else { return "\(name) needs no higher version." }
    let needed: Sentence =
      "\(name) \(oldVersion) needs a \(words: requiredBump.rawValue) version, \(requiredVersion ?? "a higher one") or above"
    return isVersionRaisedEnough ? "\(needed), and has \(newVersion)." : "\(needed), but has \(newVersion)."
  }
}

/// Where the two sides of a report came from.
public struct Comparison: Sendable {
  public var old: Side
  public var new: Side

  public init(old: Side, new: Side) {
    self.old = old
    self.new = new
  }

  public struct Side: Sendable {
    public var folder: String
    /// The place of git's history as the user named it; `nil` for a folder on the disk.
    public var reference: String?
    /// What git calls that place.
    public var commit: String?

    public init(folder: String, reference: String? = nil, commit: String? = nil) {
      self.folder = folder
      self.reference = reference
      self.commit = commit
    }

    /// `Specs at main (commit 1f3a…)`, or `Specs on disk`.
    var sentence: Sentence {
      guard let reference else { return "\(folder) on disk" }
      return "\(folder) at \(reference) (\(commit.map { String($0.prefix(12)) } ?? "unknown"))"
    }
  }

  /// What was compared with what.
  var sentence: Sentence {
    "Compared \(old.sentence) with \(new.sentence)."
  }
}

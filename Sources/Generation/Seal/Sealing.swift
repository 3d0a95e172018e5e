/// How one run uses the seal of its output: it ends early when the one that is there still fits, and leaves one behind.
struct Sealing {
  /// The digests of this run depend on it. That of the old seal, so that they can be compared.
  let seed: UInt64
  private let tree: OutputTree
  private let seal: Seal?
  private let tool: FileStatus?

  /// `tool` is the status of the program's file before it had to wait for anything: what lies in its place later may be
  /// another one.
  init(of tree: OutputTree, by tool: FileStatus?) {
    self.tree = tree
    self.tool = tool
    seal = Seal(on: tree.root)
    seed = seal?.seed ?? .random(in: .min ... .max)
  }

  /// The digest of what the output follows from; `nil` where the system does not tell which tool this is.
  func source(_ descriptions: DescriptionFiles) -> Digest? {
    tool.map { Seal.source(descriptions, tool: $0, seed: seed) }
  }

  /// What a whole run would say, if it would neither write nor find anything.
  func resultIfNothingChanged(
    since source: Digest?, _ descriptions: DescriptionFiles
  ) throws(Problem) -> [Generator.GeneratedAPI]? {
    let start = System.seconds()
    guard let seal, seal.source == source, descriptions.problems.isEmpty,
      seal.summaries.count == descriptions.all.count,
      tree.digest(seed: seed, byteLimit: seal.output.byteCount) == seal.output
    else { return nil }
    try OutputPlace(tree).refuseInside(descriptions.all.map(\.folder))
    let share = (System.seconds() - start) / Double(max(1, descriptions.all.count))
    return zip(descriptions.all, seal.summaries).map { one, summary in
      Generator.GeneratedAPI(
        name: one.folder.name, contents: summary.contents, counts: FileCounts(all: summary.fileCount),
        seconds: one.seconds + share)
    }
  }

  /// A run that is killed leaves no seal.
  func remove() {
    if seal != nil { Seal.remove(from: tree.root) }
  }

  /// Notes what this run has made of `source`.
  func seal(_ output: Digest, of source: Digest?, _ generated: [Generator.GeneratedAPI]) {
    guard let source else { return }
    let summaries = generated.compactMap { one in
      one.contents.map { Seal.Summary(contents: $0, fileCount: one.counts.all) }
    }
    Seal.write(Seal(source: source, output: output, summaries: summaries, seed: seed).text, on: tree.root)
  }
}

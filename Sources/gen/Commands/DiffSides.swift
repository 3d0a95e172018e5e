import Generation

/// What `gen diff` compares: two sets of descriptions, each read from a folder or from git.
struct DiffSides {
  var old: Descriptions
  var new: Descriptions

  /// Understands the words of the command line as `git diff` would, and reads both sides.
  init(_ arguments: Arguments) throws(Problem) {
    let input = PathText.withoutLastSlashes(arguments.value(of: .input))
    if arguments.words.count == 2 {
      old = Descriptions(readFrom: arguments.words[0])
      new = Descriptions(readFrom: arguments.words[1])
      return
    }
    let word = arguments.word ?? "HEAD"
    let ends = DiffSides.range(word)
    old = try Descriptions(readFrom: GitTree(ends?.old ?? word, folder: input))
    if let ends {
      new = try Descriptions(readFrom: GitTree(ends.new, folder: input))
    } else {
      new = Descriptions(readFrom: input)
    }
  }

  /// The two ends of `v1..v2`; an end that is left out is `HEAD`.
  private static func range(_ word: String) -> (old: String, new: String)? {
    let bytes = Array(word.utf8)
    guard let dot = bytes.indices.dropLast().first(where: { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E }) else {
      return nil
    }
    let old = String(decoding: bytes[..<dot], as: UTF8.self)
    let new = String(decoding: bytes[(dot + 2)...], as: UTF8.self)
    return (old.isEmpty ? "HEAD" : old, new.isEmpty ? "HEAD" : new)
  }
}

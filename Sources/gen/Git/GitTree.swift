import Generation
import SpecReader

/// A folder as git holds it at one place of its history, read through the user's git.
struct GitTree {
  /// The place as the user named it.
  let reference: String
  /// The folder as the user named it; git is asked there.
  private let folder: String
  /// What git calls the tree of that place.
  private let tree: String

  /// - Throws: A ``Problem`` if there is no git, no repository, or no such place.
  init(_ reference: String, folder: String) throws(Problem) {
    self.reference = reference
    self.folder = folder
    let name = reference + "^{tree}"
    let answer = try GitTree.git(["rev-parse", "--verify", "--quiet", "--end-of-options", name], in: folder)
    guard answer.exitCode == 0 else {
      let inside = try GitTree.git(["rev-parse", "--git-dir"], in: folder)
      guard inside.exitCode == 0 else { throw GitTree.failure(inside) }
      throw Problem(
        .gitReference, at: nil, "git does not know '\(reference)'",
        advice: "name a branch, a tag or a commit; to compare two folders, name both")
    }
    tree = String(decoding: answer.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// The description files of the folder, by the name of their API and in the order of names; none if the folder was
  /// not there.
  func descriptions() throws(Problem) -> [(api: String, files: [DescriptionFile])] {
    let entries = try entries()
    let contents = try contents(of: entries)
    var files: [String: [UInt8]] = [:]
    for (entry, bytes) in zip(entries, contents) { files[entry.path] = bytes }
    let homes = files.keys.filter { PathText.lastName($0) == "api.json" }.map { String($0.dropLast("api.json".count)) }
    return homes.sorted().map { home in
      let own = files.filter { $0.key.hasPrefix(home) }.map { path, bytes in
        DescriptionFile(path: shown(path), name: String(path.dropFirst(home.count)), bytes: bytes)
      }
      return (PathText.lastName(home.isEmpty ? folder : PathText.withoutLastSlashes(home)), own)
    }
  }

  /// A path below the folder as people read it: `v1.0.0:Specs/AlipayVaulting/api.json`.
  func shown(_ path: String) -> String {
    "\(reference):\(PathText.joined(folder, path))"
  }

  private struct Entry {
    var object: String
    var path: String
  }

  /// The JSON files of the folder; links and submodules are not followed.
  private func entries() throws(Problem) -> [Entry] {
    let answer = try GitTree.git(["ls-tree", "-r", "-z", tree], in: folder)
    guard answer.exitCode == 0 else { throw GitTree.failure(answer) }
    return answer.output.split(separator: 0).compactMap { record in
      let parts = record.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      let words = parts[0].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard parts.count == 2, words.count == 3, words[0].hasPrefix("100") else { return nil }
      let path = String(decoding: parts[1], as: UTF8.self)
      return path.hasSuffix(".json") ? Entry(object: words[2], path: path) : nil
    }
  }

  /// The bytes of each entry, just as git holds them.
  private func contents(of entries: [Entry]) throws(Problem) -> [[UInt8]] {
    guard !entries.isEmpty else { return [] }
    let names = entries.map { $0.object + "\n" }.joined()
    let answer = try GitTree.git(["cat-file", "--batch"], in: folder, input: Array(names.utf8))
    guard answer.exitCode == 0 else { throw GitTree.failure(answer) }
    var rest = answer.output[...]
    var contents: [[UInt8]] = []
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let words = rest[..<end].split(separator: UInt8(ascii: " "))
      guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)),
        rest.endIndex - end > size + 1
      else { break }
      contents.append(Array(rest[(end + 1)..<(end + 1 + size)]))
      rest = rest[(end + size + 2)...]
    }
    guard contents.count == entries.count else { throw GitTree.failure(answer) }
    return contents
  }
}

extension GitTree {
  private static func git(
    _ arguments: [String], in folder: String, input: [UInt8] = []
  ) throws(Problem) -> System.ProcessResult {
    do throws(System.Failure) {
      let answer = try System.run("git", ["-C", folder] + arguments, input: input)
      if answer.exitCode != 127 { return answer }
      throw .isAbsent
    } catch {
      throw Problem(
        .gitMissing, at: nil, "git cannot be started: \(error.reason)",
        advice: "install git, or compare two folders: 'gen diff OLD NEW'")
    }
  }

  private static func failure(_ answer: System.ProcessResult) -> Problem {
    let words = String(decoding: answer.errors.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return Problem(
      .gitFailed, at: nil, "git has failed: \(words.isEmpty ? "exit code \(answer.exitCode)" : words)",
      advice: "run in a git repository, or compare two folders: 'gen diff OLD NEW'")
  }
}

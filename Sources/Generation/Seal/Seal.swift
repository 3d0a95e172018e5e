/// What a run notes on the output folder: digests of the tool, of the description and of every file in the folder. As
/// long as all of them are still right, another run would write nothing and has nothing to say.
///
/// It is an extended attribute of the folder, so it is in no file, and git does not know it. Only what files hold
/// counts, not when they were changed. A file system without such attributes only loses time.
struct Seal {
  private static let attribute = "user.gen.seal"
  /// ext4 has room for 4 KB.
  private static let limit = 4000

  /// The digests depend on it; no one who writes a description knows it.
  let seed: UInt64
  /// Of the tool and the description.
  let source: Digest
  /// Of the files in the folder.
  let output: Digest
  /// Of each API, in the order of their folders, for what a run says in the end.
  let summaries: [Summary]

  struct Summary {
    var contents: DescriptionContents
    var fileCount: Int
  }

  init(source: Digest, output: Digest, summaries: [Summary], seed: UInt64) {
    self.seed = seed
    self.source = source
    self.output = output
    self.summaries = summaries
  }

  /// The digest of what the output follows from.
  static func source(_ descriptions: DescriptionFiles, tool: FileStatus, seed: UInt64) -> Digest {
    var digest = Digest(seed: seed)
    digest.add("/", Array("\(tool.device) \(tool.number) \(tool.size) \(tool.modified) \(tool.changed)".utf8))
    for (index, one) in descriptions.all.enumerated() {
      for file in one.files { digest.add("\(index)/\(one.folder.name)/\(file.name)", file.bytes) }
    }
    return digest
  }
}

extension Seal {
  /// The seal of a folder, if it has one that can be read.
  init?(on folder: Folder) {
    guard let bytes = folder.attribute(Self.attribute, limit: Self.limit) else { return nil }
    var parts = bytes.split(separator: UInt8(ascii: ";")).map { part in
      part.split(separator: UInt8(ascii: " ")).compactMap { UInt64(String(decoding: $0, as: UTF8.self), radix: 16) }
    }[...]
    guard let digests = parts.popFirst(), digests.count == 7, let sourceBytes = Int(exactly: digests[3]),
      let outputBytes = Int(exactly: digests[6])
    else { return nil }
    var summaries: [Summary] = []
    for part in parts {
      let numbers = part.compactMap { Int(exactly: $0) }
      guard numbers.count == 4 else { return nil }
      let contents = DescriptionContents(
        endpointCount: numbers[0], objectCount: numbers[1], resultCodeCount: numbers[2])
      summaries.append(Summary(contents: contents, fileCount: numbers[3]))
    }
    let seed = digests[0]
    self.init(
      source: Digest(seed: seed, first: digests[1], second: digests[2], byteCount: sourceBytes),
      output: Digest(seed: seed, first: digests[4], second: digests[5], byteCount: outputBytes),
      summaries: summaries, seed: seed)
  }

  /// As it stands in the attribute: hexadecimal numbers, the digests first, then those of each API.
  var text: String {
    let digests = [
      seed, source.first, source.second, UInt64(source.byteCount), output.first, output.second,
      UInt64(output.byteCount),
    ]
    let numbers = summaries.map { summary in
      let contents = summary.contents
      return [contents.endpointCount, contents.objectCount, contents.resultCodeCount, summary.fileCount]
        .map(UInt64.init)
    }
    return ([digests] + numbers)
      .map { $0.map { String($0, radix: 16) }.joined(separator: " ") }.joined(separator: ";")
  }

  static func write(_ text: String, on folder: Folder) {
    folder.setAttribute(attribute, to: Array(text.utf8))
  }

  static func remove(from folder: Folder) {
    folder.removeAttribute(attribute)
  }
}

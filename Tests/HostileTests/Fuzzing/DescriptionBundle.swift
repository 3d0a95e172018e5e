import SpecReader

/// A description in one text, so that a fuzzer can change all of it: each file begins with a line that names it, as in
/// `=== Demo/objects/Card.json`. The first folder is that of the description.
struct DescriptionBundle {
  var folder: String
  var files: [DescriptionFile]

  init(_ text: [UInt8]) {
    folder = ""
    files = []
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: Self.mark) {
        let path = String(decoding: line.dropFirst(Self.mark.count), as: UTF8.self)
        let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        if files.isEmpty { folder = String(parts[0]) }
        files.append(DescriptionFile(path: path, name: String(parts[parts.count - 1]), bytes: []))
      } else if !files.isEmpty {
        files[files.count - 1].bytes += line + [UInt8(ascii: "\n")]
      }
    }
  }

  init(folder: String, files: [String: [UInt8]]) {
    self.folder = folder
    self.files = files.sorted { $0.key < $1.key }.map {
      DescriptionFile(path: "\(folder)/\($0.key)", name: $0.key, bytes: $0.value)
    }
  }

  var text: [UInt8] {
    files.flatMap { Self.mark + Array($0.path.utf8) + [UInt8(ascii: "\n")] + $0.bytes }
  }

  func read() -> ReadResult {
    DescriptionReader.read(folderName: folder, files: files)
  }

  private static let mark = Array("=== ".utf8)
}

import FileSystem
import Generation
import Problems
import SwiftEmitter

/// How the output of one API differs from what its description says.
struct Drift {
  /// The lines of so many files are shown; the others are listed.
  static let shownFileLimit = 10

  private let examination: OutputExamination
  private let tree: OutputTree?
  private let output: String
  private var findings: [Finding] = []
  private var refusals: [Problem] = []
  private var count = 0

  private struct Finding {
    var path: String
    var kind: Kind
    var lines: [String] = []
    var isOnlyInLineEnds = false
  }

  private enum Kind: String, CaseIterable {
    case stale
    case missing
    case extra
  }

  init(of name: String, outputs: [String], in tree: OutputTree?, output: String) {
    examination = OutputExamination(of: name, outputs: outputs, in: tree)
    self.tree = tree
    self.output = output
    for path in examination.obsoletePaths + examination.unlisted.map({ name + "/" + $0.text }) {
      add(path, .extra)
    }
  }

  /// The drift of an API that is not described any more: all of it is extra.
  init(ofRetired name: String, in tree: OutputTree, output: String) {
    self.init(of: name, outputs: [], in: tree, output: output)
    add(name + "/" + OutputManifest.fileName, .extra)
  }

  var isEmpty: Bool { findings.isEmpty }
  var problems: [Problem] { examination.problems + refusals }

  /// How many files are what the description says, but for their line ends.
  var lineEndCount: Int { findings.count(where: \.isOnlyInLineEnds) }

  private mutating func add(_ path: String, _ kind: Kind, lines: [String] = [], isOnlyInLineEnds: Bool = false) {
    findings.append(Finding(path: path, kind: kind, lines: lines, isOnlyInLineEnds: isOnlyInLineEnds))
  }
}

extension Drift {
  mutating func compare(_ file: GeneratedFile) {
    count += 1
    compare(file.path, file.bytes, mark: GeneratedMark.file(at: file.path))
  }

  mutating func compareManifest() {
    compare(examination.manifestPath, examination.wantedManifest, mark: GeneratedMark.manifest)
  }

  private mutating func compare(_ path: String, _ bytes: [UInt8], mark: String) {
    do throws(Problem) {
      guard let relative = RelativePath(path) else { throw .noOutputName(path) }
      guard let folder = try tree?.folder(relative.folder) else { return add(path, .missing) }
      switch try folder.compare(relative.name, with: bytes, mark: mark) {
      case .same: return
      case .missing: add(path, .missing)
      case .different:
        let size = try folder.status(of: relative.name)?.size ?? 0
        let found = try folder.beginning(of: relative.name, atMost: size)
        if LineDiff.isOnlyInLineEnds(found, bytes) { return add(path, .stale, isOnlyInLineEnds: true) }
        let isShown = findings.count { !$0.lines.isEmpty } < Self.shownFileLimit
        add(path, .stale, lines: isShown ? LineDiff.lines(from: found, to: bytes) : [])
      }
    } catch {
      refusals.append(error)
    }
  }
}

extension Drift {
  /// Whole lines for people.
  var report: String {
    let name = PrintableText.line(examination.name)
    if isEmpty { return "\(name): \(Count.text(count, "file")), all as described\n" }
    var text = ""
    for finding in findings.sorted(by: { PathText.precedes($0.path, $1.path) }) {
      let detail = finding.isOnlyInLineEnds ? ", only line ends differ" : ""
      text += "\(PrintableText.line(PathText.joined(output, finding.path))): \(finding.kind.rawValue)\(detail)\n"
      for line in finding.lines { text += "  \(line)\n" }
    }
    let counts = Kind.allCases.compactMap { kind in
      let number = findings.count { $0.kind == kind }
      return number == 0 ? nil : "\(number) \(kind.rawValue)"
    }
    return text + "\(name): \(counts.joined(separator: ", "))\n"
  }
}

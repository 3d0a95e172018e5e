import Generation
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
    for path in examination.obsolete + examination.unlisted {
      add(name + "/" + path.text, .extra)
    }
  }

  /// The drift of an API that is not described any more: all of it is extra.
  init(ofRetired name: String, in tree: OutputTree, output: String) {
    self.init(of: name, outputs: [], in: tree, output: output)
    add(name + "/" + OutputManifest.fileName, .extra)
  }

  var isEmpty: Bool { findings.isEmpty }
  var problems: [Problem] { examination.problems + refusals }

  private mutating func add(_ path: String, _ kind: Kind, lines: [String] = []) {
    findings.append(Finding(path: path, kind: kind, lines: lines))
  }
}

extension Drift {
  mutating func compare(_ file: GeneratedFile) {
    count += 1
    compare(file.path, file.bytes, mark: GeneratedMark.file)
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
        let isShown = findings.count { !$0.lines.isEmpty } < Self.shownFileLimit
        add(path, .stale, lines: isShown ? try differences(relative.name, in: folder, bytes) : [])
      }
    } catch {
      refusals.append(error)
    }
  }

  private func differences(_ name: String, in folder: OpenFolder, _ bytes: [UInt8]) throws(Problem) -> [String] {
    let size = try folder.status(of: name)?.size ?? 0
    return LineDiff.lines(from: try folder.beginning(of: name, atMost: size), to: bytes)
  }
}

extension Drift {
  /// Whole lines for people.
  var report: String {
    let name = PrintableText.line(examination.name)
    if isEmpty { return "\(name): \(Count.text(count, "file")), all as described\n" }
    var text = ""
    for finding in findings.sorted(by: { PathText.precedes($0.path, $1.path) }) {
      text += "\(PrintableText.line(PathText.joined(output, finding.path))): \(finding.kind.rawValue)\n"
      for line in finding.lines { text += "  \(line)\n" }
    }
    let counts = Kind.allCases.compactMap { kind in
      let number = findings.count { $0.kind == kind }
      return number == 0 ? nil : "\(number) \(kind.rawValue)"
    }
    return text + "\(name): \(counts.joined(separator: ", "))\n"
  }
}

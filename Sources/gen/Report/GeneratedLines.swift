import FileSystem
import Generation
import SpecDiff
import SpecModel
import SwiftEmitter

/// Finds the lines of generated Swift in which two versions of a description differ.
struct GeneratedLines {
  /// What to say about each generated file that differs, by its path.
  private let changes: [String: String]
  /// The folder that the paths are shown in.
  private let output: String

  init(_ sides: DiffSides, output: String) {
    self.output = output
    let (old, new) = (Self.files(of: sides.old), Self.files(of: sides.new))
    let paths = Set(old.keys).union(new.keys)
    changes = Dictionary(
      uniqueKeysWithValues: paths.compactMap { path in
        Self.change(path, from: old[path], to: new[path]).map { (path, $0) }
      })
  }

  private static func files(of descriptions: Descriptions) -> [String: String] {
    var files: [String: String] = [:]
    for description in descriptions.all {
      SwiftEmitter.emit(description.api) { files[$0.path] = $0.text }
    }
    return files
  }

  /// The report with the files and lines that follow from each finding: `Generated/…/….swift:12,40-42`.
  func naming(in report: DiffReport) -> DiffReport {
    report.namingGeneratedFiles { api, descriptionFile in
      OutputNames.outputs(api: api, descriptionFile: descriptionFile).compactMap { changes[$0] }
        .map { PathText.joined(output, $0) }
    }
  }

  /// The path with the numbers of the lines that are new; `nil` for a file that is the same.
  private static func change(_ path: String, from old: String?, to new: String?) -> String? {
    switch (old, new) {
    case (let old?, let new?):
      guard old != new else { return nil }
      let lines = newLines(from: old, to: new)
      return lines.isEmpty ? path : path + ":" + ranges(lines)
    case (nil, .some): return path + " (new)"
    case (.some, nil): return path + " (removed)"
    case (nil, nil): return nil
    }
  }

  private static func newLines(from old: String, to new: String) -> [Int] {
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
    let start = zip(oldLines, newLines).prefix { $0 == $1 }.count
    let end = zip(oldLines[start...].reversed(), newLines[start...].reversed()).prefix { $0 == $1 }.count
    let (oldMiddle, newMiddle) = (oldLines[start..<(oldLines.count - end)], newLines[start..<(newLines.count - end)])
    // The search for the closest match takes longer than all the rest where everything differs.
    guard oldMiddle.count * newMiddle.count <= searchLimit else { return newMiddle.indices.map { $0 + 1 } }
    return Array(newMiddle).difference(from: Array(oldMiddle)).insertions.compactMap { change in
      guard case .insert(let offset, _, _) = change else { return nil }
      return start + offset + 1
    }
  }

  private static let searchLimit = 4_000_000

  /// `3,7-9` for 3, 7, 8 and 9.
  private static func ranges(_ lines: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for line in lines {
      if let last = ranges.last, last.upperBound + 1 == line {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(
      separator: ",")
  }
}

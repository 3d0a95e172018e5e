import Generation
import SpecDiff
import SpecModel
import SwiftEmitter

/// Finds the lines of generated Swift in which two versions of a description differ.
struct GeneratedLines {
  /// The generated files of both sides by their paths.
  private let old: [String: String]
  private let new: [String: String]
  /// The folder that the paths are shown in.
  private let output: String

  init(_ sides: DiffSides, output: String) {
    self.output = output
    old = GeneratedLines.files(of: sides.old)
    new = GeneratedLines.files(of: sides.new)
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
      OutputNames.outputs(api: api, descriptionFile: descriptionFile).compactMap(described)
        .map { PathText.joined(output, $0) }
    }
  }

  /// The path with the numbers of the lines that are new; `nil` for a file that is the same.
  private func described(_ path: String) -> String? {
    switch (old[path], new[path]) {
    case (let before?, let after?):
      guard before != after else { return nil }
      let lines = GeneratedLines.newLines(from: before, to: after)
      return lines.isEmpty ? path : path + ":" + GeneratedLines.ranges(lines)
    case (nil, .some): return path + " (new)"
    case (.some, nil): return path + " (removed)"
    case (nil, nil): return nil
    }
  }

  private static func newLines(from old: String, to new: String) -> [Int] {
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
    return newLines.difference(from: oldLines).insertions.compactMap { change in
      guard case .insert(let offset, _, _) = change else { return nil }
      return offset + 1
    }
  }

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

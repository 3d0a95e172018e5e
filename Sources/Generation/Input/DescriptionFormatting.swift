import Problems
import SpecModel
import SpecReader

/// The descriptions of an input folder beside their canonical layout.
package struct DescriptionFormatting {
  /// Files that are laid out in another way, in the order of their paths.
  package private(set) var changes: [Change] = []
  package private(set) var fileCount = 0
  private var problems: [Problem]
  private var diagnostics: [Diagnostic] = []
  private var sources: [SourceFile] = []

  /// A file and the layout that it should have.
  package struct Change {
    /// As shown to people.
    package var path: String
    var oldBytes: [UInt8]
    var newBytes: [UInt8]
  }

  /// Reads every file of every description below the folder `input`.
  package init(readFrom input: String) {
    let search = DescriptionSearch(of: input)
    problems = search.problems
    for folder in search.found {
      let (files, fileProblems) = folder.files()
      problems += fileProblems
      if fileProblems.isEmpty { for file in files { add(file) } }
    }
  }

  private mutating func add(_ file: DescriptionFile) {
    fileCount += 1
    let (bytes, mistakes) = DescriptionFormatter.format(file, index: sources.count)
    diagnostics += mistakes
    sources.append(SourceFile(path: file.path, bytes: file.bytes))
    if let bytes, bytes != file.bytes {
      changes.append(Change(path: file.path, oldBytes: file.bytes, newBytes: bytes))
    }
  }

  /// Prints what keeps files from being laid out; `nil` if nothing does.
  package func reportProblems(on console: Console, afterwards: String) -> ExitCode? {
    console.problemReport {
      ProblemReport.text(of: problems, inColour: $0) + ProblemReport.text(of: diagnostics, in: sources, inColour: $0)
    }
    let fileErrorCount = problems.count { $0.severity == .error }
    guard fileErrorCount + diagnostics.count > 0 else { return nil }
    console.problem(
      ProblemReport.summary(
        errorCount: fileErrorCount + diagnostics.count, warningCount: 0, afterwards: afterwards,
        placeOfFirstError: ProblemReport.placeOfFirstError(in: diagnostics, files: sources)))
    return fileErrorCount > 0 ? .wrongUsage : .wrongDescription
  }

  /// Writes all changes, each file at once. Whatever fails before the first file is in place leaves all as they were.
  package func write(beforeChange: BeforeChange?) throws(Problem) {
    var update = DescriptionUpdate(beforeChange: beforeChange)
    do throws(Problem) {
      for change in changes { try update.prepare(change) }
      try update.commit()
    } catch {
      update.discard()
      throw error
    }
  }
}

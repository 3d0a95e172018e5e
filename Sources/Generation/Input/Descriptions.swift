import FileSystem
import Problems
import SpecModel
import SpecReader
import SwiftEmitter

/// The descriptions of an input folder, read and checked.
package struct Descriptions {
  /// In the order of their folders; without those that have errors.
  package private(set) var all: [Description] = []
  /// Whether the input is one API's folder, and so says nothing about other APIs.
  package private(set) var isOneAPI = false
  /// About files and folders.
  package private(set) var problems: [Problem] = []
  package private(set) var errorCount = 0
  package private(set) var warningCount = 0
  /// The mistakes in each description, and the files that it is about.
  private var reports: [(diagnostics: [Diagnostic], files: [SourceFile])] = []

  package struct Description {
    package var api: API
    package var folder: DescriptionFolder
    /// Paths of its files from its folder.
    var fileNames: [String]
    package var warningCount: Int
    var seconds: Double

    /// Paths of its generated code from the output folder. Follows from the names of its files alone.
    package var outputs: [String] {
      fileNames.flatMap { OutputNames.outputs(api: folder.name, descriptionFile: $0) }
    }

    /// Paths of its pages for people from the output folder.
    package var pages: [String] { APIPage.allCases.map { $0.path(of: folder.name) } }
  }

  /// Reads everything below the folder `input`, and collects all mistakes.
  package init(readFrom input: String) {
    let search = DescriptionSearch(of: input)
    isOneAPI = search.isOneAPI
    problems = search.problems
    for folder in search.found {
      let start = System.seconds()
      let (files, fileProblems) = folder.files()
      problems += fileProblems
      if fileProblems.isEmpty { read(folder, files, since: start) }
    }
  }

  /// Reads descriptions that need not be on disk, and collects all mistakes.
  package init(of all: [(folder: DescriptionFolder, files: [DescriptionFile])]) {
    for one in all { read(one.folder, one.files, since: System.seconds()) }
  }

  private mutating func read(_ folder: DescriptionFolder, _ files: [DescriptionFile], since start: Double) {
    let result = DescriptionReader.read(folderName: folder.name, files: files)
    let errors = result.diagnostics.count { $0.severity == .error }
    let warnings = result.diagnostics.count - errors
    errorCount += errors
    warningCount += warnings
    if !result.diagnostics.isEmpty { reports.append((result.diagnostics, result.files)) }
    guard errors == 0, let api = result.api else { return }
    all.append(
      Description(
        api: api, folder: folder, fileNames: files.map(\.name), warningCount: warnings,
        seconds: System.seconds() - start))
  }

  private var placeOfFirstError: String? {
    if let problem = problems.first(where: { $0.severity == .error }) { return problem.path.map(PrintableText.line) }
    return reports.lazy.compactMap { ProblemReport.placeOfFirstError(in: $0.diagnostics, files: $0.files) }.first
  }

  /// Prints the mistakes if any of them is an error, and no warnings alone.
  package func reportErrors(on console: Console, afterwards: String) -> ExitCode? {
    let hasErrors = errorCount > 0 || problems.contains { $0.severity == .error }
    return hasErrors ? reportProblems(on: console, afterwards: afterwards) : nil
  }

  /// Prints the mistakes. `nil` if none of them is an error.
  package func reportProblems(on console: Console, afterwards: String?) -> ExitCode? {
    console.problemReport { inColour in
      ProblemReport.text(of: problems, inColour: inColour)
        + reports.map { ProblemReport.text(of: $0.diagnostics, in: $0.files, inColour: inColour) }.joined()
    }
    let fileErrorCount = problems.count { $0.severity == .error }
    guard errorCount + fileErrorCount > 0 else { return nil }
    console.problem(
      ProblemReport.summary(
        errorCount: errorCount + fileErrorCount, warningCount: warningCount, afterwards: afterwards,
        placeOfFirstError: placeOfFirstError))
    return fileErrorCount > 0 ? .wrongUsage : .wrongDescription
  }
}

import FileSystem

/// Where the tool prints: results to standard output, problems to standard error. Tests put a recorder in its place.
package struct Console {
  private let printResult: (String) -> Void
  private let printProblem: (String) -> Void
  /// Whether results go to somebody who reads along, and not into a file or another program.
  package let isTerminal: Bool
  private let hasColouredProblems: Bool

  package init(
    isTerminal: Bool = false, hasColouredProblems: Bool = false, result: @escaping (String) -> Void,
    problem: @escaping (String) -> Void
  ) {
    self.isTerminal = isTerminal
    self.hasColouredProblems = hasColouredProblems
    printResult = result
    printProblem = problem
  }

  /// Standard output and standard error. What cannot be printed there is lost: nobody reads it.
  package static var standard: Console {
    Console(
      isTerminal: System.isTerminal(1), hasColouredProblems: System.wantsColour(on: 2),
      result: { try? System.write($0.utf8, to: 1) },
      problem: { try? System.write($0.utf8, to: 2) }
    )
  }

  /// Whole lines, made safe to print.
  package func result(_ text: String) {
    if !text.isEmpty { printResult(PrintableText.lines(text)) }
  }

  /// A report that is safe to print as it is, colours included.
  package func report(_ text: String) {
    if !text.isEmpty { printResult(text) }
  }

  /// A report of problems, which `text` makes with or without colours. Only a terminal shows colours, so only without
  /// them can a build service take a line for a command.
  package func problemReport(_ text: (_ inColour: Bool) -> String) {
    guard hasColouredProblems else { return problem(text(false)) }
    let text = text(true)
    if !text.isEmpty { printProblem(text) }
  }

  package func problem(_ text: String) {
    if !text.isEmpty { printProblem(PrintableText.lines(text)) }
  }
}

/// Numbers of things.
package enum Count {
  /// `1 file`, `2 files`.
  package static func text(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

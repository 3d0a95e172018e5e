import Generation
import Problems

/// `gen generate`: writes what the descriptions say.
struct GenerateCommand {
  private let arguments: Arguments
  private let console: Console
  private let beforeChange: BeforeChange?

  init(_ arguments: Arguments, _ console: Console, _ beforeChange: BeforeChange?) {
    self.arguments = arguments
    self.console = console
    self.beforeChange = beforeChange
  }

  func run() throws(Problem) -> ExitCode {
    let generator = Generator(
      input: arguments.value(of: .input), output: arguments.value(of: .output), console: console,
      page: APIPage.text, beforeChange: beforeChange)
    let run = try generator.run()
    if !arguments.has(.quiet) { console.result(run.generated.map(summary).joined()) }
    return run.exitCode
  }

  private func summary(of generated: Generator.GeneratedAPI) -> String {
    let name = PrintableText.line(generated.name)
    guard let contents = generated.contents else {
      return "\(name): not described any more → \(Count.text(generated.counts.removed, "file")) removed\n"
    }
    let counts = Summary.text(of: generated.counts)
    return "\(name): \(Summary.text(of: contents)) → \(counts), in \(Summary.text(ofSeconds: generated.seconds))\n"
  }
}

@testable import Generation
@testable import Problems

extension Workspace {
  /// Generates the code of this workspace's descriptions into its folder `output`.
  func run(output: String = "Generated", beforeChange: BeforeChange? = nil) -> Answer {
    let recorder = Recorder()
    let console = Console(result: { recorder.output += $0 }, problem: { recorder.errors += $0 })
    let generator = Generator(input: path("Specs"), output: path(output), console: console, beforeChange: beforeChange)
    var exitCode = ExitCode.wrongUsage
    do throws(Problem) {
      exitCode = try generator.run().exitCode
    } catch {
      console.problem(ProblemReport.text(of: [error]))
    }
    return Answer(exitCode: exitCode.rawValue, output: recorder.output, errors: recorder.errors)
  }
}

import FileSystem
import Generation
import Problems

/// What the build-tool plugin runs: `gen generate --quiet --input INPUT --output OUTPUT` and nothing else. The other
/// verbs are left out because every customer would compile them.
@main
enum GenerateSDKTool {
  static func main() {
    System.exit(run(Array(CommandLine.arguments.dropFirst()), console: .standard).rawValue)
  }

  private static func run(_ words: [String], console: Console) -> ExitCode {
    guard words.count == 2 else {
      console.problem("usage: GenerateSDKTool INPUT OUTPUT\n")
      return .wrongUsage
    }
    do throws(Problem) {
      try InputFolder.refuseLink(at: words[0])
      return try Generator(input: words[0], output: words[1], console: console).run().exitCode
    } catch {
      console.problemReport { ProblemReport.text(of: [error], inColour: $0) }
      return .wrongUsage
    }
  }
}

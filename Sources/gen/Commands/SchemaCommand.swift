import Generation
import Problems

/// `gen schema`: prints the JSON Schema of descriptions.
struct SchemaCommand {
  private let console: Console
  private let callName: String

  init(_ console: Console, callName: String) {
    self.console = console
    self.callName = callName
  }

  func run() -> ExitCode {
    console.report(DescriptionSchema.text)
    if console.isTerminal {
      console.problem(
        """

        Save it beside the folder of the API:   \(callName) schema > \(Option.input.defaultValue ?? "")/\(DescriptionSchema.fileName)
        Name it in the first line of each file: "$schema": "../../\(DescriptionSchema.fileName)",
        (in 'api.json', which lies one folder higher: "$schema": "../\(DescriptionSchema.fileName)",)

        """)
    }
    return .fine
  }
}

import FileSystem
import Generation
import Problems
import SpecModel

/// `gen init NAME`: writes a small description to begin with.
struct InitCommand {
  /// The names of generated files begin with that of the API.
  private static let lengthLimit = 100

  private let arguments: Arguments
  private let console: Console
  private let callName: String
  private let beforeChange: BeforeChange?

  init(_ arguments: Arguments, _ console: Console, callName: String, _ beforeChange: BeforeChange?) {
    self.arguments = arguments
    self.console = console
    self.callName = callName
    self.beforeChange = beforeChange
  }

  func run() throws(Problem) -> ExitCode {
    guard let name = arguments.word else {
      throw Problem(.usage, at: nil, "'gen init' needs the name of an API", advice: "write it like 'gen init Shop'")
    }
    guard SwiftNaming.isTypeName(name), name.utf8.count <= Self.lengthLimit else {
      throw Problem(
        .usage, at: nil, "'\(name)' cannot be the name of a Swift module",
        advice: "begin with a capital letter, and use ASCII letters and digits")
    }
    guard !SwiftNaming.reservedTypes.contains(name) else {
      throw Problem(.usage, at: nil, "generated code uses the name '\(name)' itself", advice: "choose another name")
    }
    let files = StarterDescription.files(of: name)
    let input = PathText.withoutLastSlashes(arguments.value(of: .input))
    let written = try NewDescription(name, files: files).write(
      into: input, beside: [(DescriptionSchema.fileName, DescriptionSchema.text)], beforeChange: beforeChange)
    guard !arguments.has(.quiet) else { return .fine }
    for path in written { console.result("\(PrintableText.line(path)): written\n") }
    console.result("Run '\(callName)\(arguments.spelledValues)' to generate Swift from it.\n")
    return .fine
  }
}

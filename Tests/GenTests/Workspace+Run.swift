import Testing

@testable import Generation
@testable import Problems
@testable import gen

extension Workspace {
  /// Runs the tool in this process, with the input and the output of this workspace unless the words name others.
  func run(_ words: String..., beforeChange: BeforeChange? = nil) -> Answer {
    let recorder = Recorder()
    let console = Console(result: { recorder.output += $0 }, problem: { recorder.errors += $0 })
    var words = words
    let verb = words.first.flatMap(Verb.init(rawValue:)) ?? .generate
    for (option, place) in [(Option.input, "Specs"), (.output, "Generated")] where verb.options.contains(option) {
      if !words.contains(option.spelling) { words += [option.spelling, path(place)] }
    }
    let exitCode = Tool(console: console, beforeChange: beforeChange).run(words)
    #expect(verb.exitCodes.contains(exitCode))
    return Answer(exitCode: exitCode.rawValue, output: recorder.output, errors: recorder.errors)
  }
}

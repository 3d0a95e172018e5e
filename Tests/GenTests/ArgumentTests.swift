import Testing

@testable import Generation
@testable import Problems
@testable import gen

@Suite struct ArgumentTests {
  @Test(arguments: [
    (["chekc"], "unknown verb 'chekc'", "did you mean 'check'?"),
    (["gen"], "unknown verb 'gen'", "did you mean 'generate'?"),
    (
      ["frobnicate"], "unknown verb 'frobnicate'",
      "the verbs are generate, check, lint, format, init, schema, diff, verify, export, explain, help"
    ),
    (["--inptu", "x"], "'gen generate' has no option '--inptu'", "did you mean '--input'?"),
    (["-i"], "'gen generate' has no option '-i'", "see 'gen generate --help'"),
    (["check", "--strict"], "'gen check' has no option '--strict'", "it is an option of 'gen lint'"),
    (["--input"], "option '--input' needs a value", "write '--input FOLDER'"),
    (["--input="], "option '--input' needs a value", "write '--input FOLDER'"),
    (["--input", "--quiet"], "option '--input' needs a value", "write '--input FOLDER'"),
    (["--input", "a", "--input", "b"], "option '--input' is given twice", "write it once"),
    (["--quiet=yes"], "option '--quiet' has no value", "write '--quiet' alone"),
    (
      ["lint", "Specs"], "unexpected argument 'Specs'",
      "to name the folder of the descriptions, write '--input Specs'"
    ),
    (["explain", "a", "b"], "unexpected argument 'b'", "see 'gen explain --help'"),
    (["explain", "output-lnik"], "unknown code 'output-lnik'", "did you mean 'output-link'?"),
    (
      ["explain", "spec-version-not-bumpd"], "unknown code 'spec-version-not-bumpd'",
      "did you mean 'spec-version-not-bumped'?"
    ),
    (
      ["explain", "accepted-break-expried"], "unknown code 'accepted-break-expried'",
      "did you mean 'accepted-break-expired'?"
    ),
    (["help", "lnit"], "unknown verb 'lnit'", "did you mean 'lint'?"),
    (
      ["\u{1B}[2J"], "unknown verb '\\u{1B}[2J'",
      "the verbs are generate, check, lint, format, init, schema, diff, verify, export, explain, help"
    ),
  ])
  func wrongUsageSaysWhatWasMeant(_ words: [String], _ message: String, _ advice: String) {
    let (exitCode, output, errors) = run(words)
    #expect(exitCode == .wrongUsage)
    #expect(output.isEmpty)
    #expect(errors == "gen: error: \(message) [usage]\n  \(advice)\n")
  }

  @Test func optionsAreUnderstoodInBothForms() throws {
    let arguments = try ArgumentParser.parse(["check", "--input=a b", "--output", "-c", "--quiet"])
    #expect(arguments.verb == .check)
    #expect(arguments.value(of: .input) == "a b")
    #expect(arguments.value(of: .output) == "-c")
    #expect(arguments.has(.quiet))
    #expect(arguments.spelledValues == " --input 'a b' --output -c")
    #expect(try ArgumentParser.parse([]).value(of: .input) == "Specs")
  }

  @Test(arguments: Verb.allCases)
  func everyVerbHasHelpWithAllItsOptionsAndExitCodes(_ verb: Verb) {
    let (exitCode, output, errors) = run([verb.rawValue, "--help"])
    #expect(exitCode == .fine)
    #expect(errors.isEmpty)
    #expect(verb == .help || verb.options.allSatisfy { output.contains("  \($0.spelling)") })
    let help = run(["help", verb.rawValue]).output
    for code in ExitCode.allCases {
      #expect(help.contains("  \(code.rawValue)  \(code.meaning)\n") == verb.exitCodes.contains(code))
    }
    #expect(help.hasPrefix("gen \(verb.rawValue): "))
  }

  @Test(arguments: [["--help"], ["-h"], ["help"]])
  func theHelpOfTheToolListsTheVerbs(_ words: [String]) {
    let (exitCode, output, _) = run(words)
    #expect(exitCode == .fine)
    #expect(Verb.allCases.allSatisfy { output.contains("  \($0.rawValue)") })
    #expect(ExitCode.allCases.allSatisfy { output.contains("  \($0.rawValue)  \($0.meaning)\n") })
  }

  @Test func theVersionIsPrinted() {
    #expect(run(["--version"]).output == "gen \(Tool.version)\n")
  }

  private func run(_ words: [String]) -> (exitCode: ExitCode, output: String, errors: String) {
    var output = ""
    var errors = ""
    let exitCode = Tool(console: Console(result: { output += $0 }, problem: { errors += $0 })).run(words)
    return (exitCode, output, errors)
  }
}

/// What the tool can be asked to do.
enum Verb: String, CaseIterable {
  case generate
  case check
  case lint
  case explain
  case help

  var options: [Option] {
    switch self {
    case .generate, .check: [.input, .output, .quiet, .help, .version]
    case .lint: [.input, .strict, .quiet, .help, .version]
    case .explain, .help: [.help, .version]
    }
  }

  /// What its one word is called in the help; `nil` for a verb that takes none.
  var wordName: String? {
    switch self {
    case .generate, .check, .lint: nil
    case .explain: "CODE"
    case .help: "VERB"
    }
  }

  /// One line, for the list of verbs.
  var summary: String {
    switch self {
    case .generate: "write the Swift code of the descriptions (what gen does without a verb)"
    case .check: "say whether the written code is what the descriptions say"
    case .lint: "say what is wrong with the descriptions, and write nothing"
    case .explain: "say more about the code of an error or a warning, or list all codes"
    case .help: "print the help of a verb"
    }
  }

  /// What the help of the verb says beyond that; lines of at most 80 characters.
  var details: [String] {
    switch self {
    case .generate:
      [
        "Writes only files that become different, each at once, and none if anything is",
        "wrong with any description. Removes files that it has generated before and that",
        "nothing describes any more. Never touches files that it has not generated, and",
        "never writes outside the output folder or through links.",
        "",
        "If the input is a folder of APIs, the output folder follows it: the files of an",
        "API that is not described any more go too. If it is the folder of one API, the",
        "output of others stays.",
      ]
    case .check:
      [
        "Writes nothing. Lists files that are stale, missing or extra, with the first",
        "lines that differ ('-' is in the file, '+' is in the description).",
      ]
    case .lint:
      ["Reads and checks the descriptions as 'gen generate' does."]
    case .explain:
      ["Errors and warnings end in their code, in brackets: [json-syntax]."]
    case .help:
      []
    }
  }
}

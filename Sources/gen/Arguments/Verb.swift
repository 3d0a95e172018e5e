import Generation
import Problems

/// What the tool can be asked to do.
enum Verb: String, CaseIterable {
  case generate
  case check
  case lint
  case format
  case initialize = "init"
  case schema
  case diff
  case verify
  case export
  case explain
  case help

  var options: [Option] {
    switch self {
    case .generate, .check: [.input, .output, .quiet, .help, .version]
    case .lint: [.input, .strict, .quiet, .help, .version]
    case .format: [.input, .check, .quiet, .help, .version]
    case .diff: [.input, .output, .format, .failOn, .accepted, .generated, .rules, .schema, .help, .version]
    case .verify: [.input, .format, .failOn, .accepted, .callbacks, .help, .version]
    case .export: [.input, .help, .version]
    case .initialize: [.input, .quiet, .help, .version]
    case .explain, .schema, .help: [.help, .version]
    }
  }

  /// What its words are called in the help, in their order; all of them may be left out.
  var wordNames: [String] {
    switch self {
    case .generate, .check, .lint, .format, .schema: []
    case .initialize: ["NAME"]
    case .diff: ["OLD", "NEW"]
    case .verify: ["FILES…"]
    case .export: ["openapi", "API"]
    case .explain: ["CODE"]
    case .help: ["VERB"]
    }
  }

  /// How many words it takes.
  var wordLimit: Int { self == .verify ? .max : wordNames.count }

  /// How a run of it can end.
  var exitCodes: [ExitCode] {
    switch self {
    case .generate, .lint, .export: [.fine, .wrongDescription, .wrongUsage]
    case .check, .format, .diff, .verify: [.fine, .drift, .wrongDescription, .wrongUsage]
    case .initialize, .schema, .explain, .help: [.fine, .wrongUsage]
    }
  }

  /// One line, for the list of verbs.
  var summary: String {
    switch self {
    case .generate: "write the Swift code of the descriptions (the default)"
    case .check: "check that the generated code is up to date"
    case .lint: "report mistakes in the descriptions, and write nothing"
    case .format: "write the descriptions in the canonical layout"
    case .initialize: "write a small description to begin with"
    case .schema: "print the JSON Schema of descriptions, for editors"
    case .diff: "report what a change does to clients, and which version it needs"
    case .verify: "check recorded messages against the descriptions"
    case .export: "print a description as OpenAPI"
    case .explain: "explain an error, a warning or a finding, or list all of them"
    case .help: "print the help of a verb"
    }
  }

  /// What the help of the verb says beyond that; lines of at most 80 characters.
  var details: [String] {
    switch self {
    case .generate:
      [
        "Writes only the files that changed, and none if a description has an error.",
        "Removes generated files that nothing describes any more. Never touches files",
        "that it has not generated, and never writes outside the output folder or",
        "through links.",
        "",
        "If the input is a folder of APIs, the files of an API that is not described any",
        "more are removed too. If it is the folder of one API, the output of others stays.",
      ]
    case .check:
      [
        "Writes nothing. Lists files that are stale, missing or extra, with the first",
        "lines that differ ('-' is in the file, '+' is what the description says).",
      ]
    case .lint:
      ["Reads and checks the descriptions as 'gen generate' does."]
    case .format:
      [
        "Puts the keys of each object into the order of the documentation, breaks lines",
        "at 140 columns, and ends lines with LF. Changes nothing that the JSON means:",
        "lists, fields and examples keep their order, numbers and texts their spelling.",
        "Writes all files or none; with --check, none, and exits with 1 if one differs.",
      ]
    case .initialize:
      [
        "Writes the folder NAME into the input folder: an endpoint, an object, an enum,",
        "result codes and outcomes, each with a few words on what it is. NAME becomes the",
        "name of the API, its namespace and its module. Changes nothing that is there.",
      ]
    case .schema:
      [
        "With it, an editor completes and explains the keys of a description. A file names",
        "its schema in its first line: \"$schema\": \"../../spec.schema.json\".",
      ]
    case .diff:
      [
        "gen diff                  what git holds at HEAD, and the input folder as it is now",
        "gen diff main             what git holds at 'main', and the input folder as it is now",
        "gen diff v1.0.0..v2.0.0   the input folder at two places of git's history",
        "gen diff OLD NEW          two folders, each of one API or of several",
        "",
      ] + AcceptingBreaks.lines
    case .verify:
      [
        "Reads HAR files, JSON Lines and JSON; '-' is standard input. An entry is an exchange",
        "of a HAR file, an object with an endpoint and its messages, or what the SDK's decoder",
        "reported (APIDecodingReport.jsonLine):",
        "",
        "  {\"endpoint\": \"pay\", \"request\": {…}, \"response\": {…}}",
        "  {\"problems\": [{\"path\": \"pay.response.token\", \"reason\": \"missing\"}]}",
        "",
        "Reports what the messages have and the description does not, and the reverse, with",
        "the lines to paste. Never prints a value. Entries that cannot be read are reported",
        "and skipped.",
        "",
        "The file 'accepted-findings.json' in the input folder lists accepted findings by",
        "their fingerprints, in the form of 'accepted-breaks.json'.",
      ]
    case .export:
      [
        "gen export openapi        OpenAPI 3.1 as JSON of the only API",
        "gen export openapi NAME   the same of one of several APIs",
        "",
        "What OpenAPI cannot express is listed on standard error.",
      ]
    case .explain:
      [
        "Errors and warnings end in their code, in brackets: [json-syntax].",
        "Findings of 'gen diff' begin with their rule: max-length-decreased.",
      ]
    case .help:
      []
    }
  }
}

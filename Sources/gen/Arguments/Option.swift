/// The options of all verbs. Help and parsing both come from this table.
enum Option: String, CaseIterable {
  case input
  case output
  case quiet
  case strict
  case check
  case format
  case failOn = "fail-on"
  case accepted
  case callbacks
  case generated
  case rules
  case schema
  case help
  case version

  /// As it is typed.
  var spelling: String { "--" + rawValue }

  /// What its value is called in the help; `nil` for an option that has none.
  var valueName: String? {
    switch self {
    case .input, .output: "FOLDER"
    case .format: "FORM"
    case .failOn: "WEIGHT"
    case .accepted: "FILE"
    case .callbacks: "NAME=PATH,…"
    case .quiet, .strict, .check, .generated, .rules, .schema, .help, .version: nil
    }
  }

  /// The value that it has when it is not given.
  var defaultValue: String? {
    switch self {
    case .input: "Specs"
    case .output: "Generated"
    case .format: "text"
    case .failOn: "breaking"
    case .quiet, .strict, .check, .accepted, .callbacks, .generated, .rules, .schema, .help, .version: nil
    }
  }

  /// The same for one verb.
  func defaultValue(for verb: Verb) -> String? {
    self == .failOn && verb == .verify ? "warning" : defaultValue
  }

  /// What it says in the help of one verb.
  func summary(for verb: Verb) -> String {
    guard verb == .verify else { return summary }
    switch self {
    case .failOn: return "the lowest level that fails the command: never, error, warning or info"
    case .accepted: return "the list of accepted findings (default: accepted-findings.json in the input folder)"
    case .input, .output, .quiet, .strict, .check, .format, .callbacks, .generated, .rules, .schema, .help, .version:
      return summary
    }
  }

  var summary: String {
    switch self {
    case .input: "the folder of one API, or a folder that holds such folders"
    case .output: "where the code goes; each API gets a folder in it"
    case .quiet: "print nothing but problems"
    case .strict: "fail on warnings too"
    case .check: "write nothing; list the files that are not formatted"
    case .format: "text, markdown (for a pull request), json, or github (annotations)"
    case .failOn: "the lowest level that fails the command: never, error, breaking, warning or info"
    case .accepted: "the list of accepted breaks (default: accepted-breaks.json in the input folder)"
    case .callbacks: "the paths at which HAR files have callbacks, by the names of their endpoints"
    case .generated: "name the generated files and lines that follow from each finding"
    case .rules: "list the rules, and compare nothing"
    case .schema: "print the JSON Schema of '--format json', and compare nothing"
    case .help: "print this help"
    case .version: "print the version"
    }
  }
}

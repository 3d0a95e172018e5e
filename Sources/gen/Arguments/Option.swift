/// The options of all verbs. Help and parsing both come from this table.
enum Option: String, CaseIterable {
  case input
  case output
  case quiet
  case strict
  case help
  case version

  /// As it is typed.
  var spelling: String { "--" + rawValue }

  /// What its value is called in the help; `nil` for an option that has none.
  var valueName: String? {
    switch self {
    case .input, .output: "FOLDER"
    case .quiet, .strict, .help, .version: nil
    }
  }

  /// The value that it has when it is not given.
  var defaultValue: String? {
    switch self {
    case .input: "Specs"
    case .output: "Generated"
    case .quiet, .strict, .help, .version: nil
    }
  }

  var summary: String {
    switch self {
    case .input: "the folder of one API, or a folder that holds such folders"
    case .output: "where the code goes; each API gets a folder in it"
    case .quiet: "print nothing but problems"
    case .strict: "fail on warnings too"
    case .help: "print this help"
    case .version: "print the version"
    }
  }
}

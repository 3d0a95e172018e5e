import Generation

extension ExitCode {
  /// For the help.
  var meaning: String {
    switch self {
    case .fine: "fine"
    case .drift: "'gen check' or 'gen format --check' has found stale files, or 'gen diff' a break"
    case .wrongDescription: "a description has errors, or warnings with --strict"
    case .wrongUsage: "wrong usage or environment: arguments, files, links, permissions"
    }
  }
}

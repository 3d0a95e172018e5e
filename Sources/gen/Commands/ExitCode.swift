/// What the tool tells the program that started it.
enum ExitCode: Int32, CaseIterable {
  case fine = 0
  case drift = 1
  case wrongDescription = 2
  case wrongUsage = 3

  /// For the help.
  var meaning: String {
    switch self {
    case .fine: "fine"
    case .drift: "'gen check' has found stale files, or 'gen diff' a break"
    case .wrongDescription: "a description has errors, or warnings with --strict"
    case .wrongUsage: "wrong usage or environment: arguments, files, links, permissions"
    }
  }
}

import Generation
import Problems

extension ExitCode {
  /// For the help.
  var meaning: String {
    switch self {
    case .fine: "fine"
    case .drift: "stale files ('gen check', 'gen format --check'), a break ('gen diff') or drift ('gen verify')"
    case .wrongDescription: "a description has errors, or warnings with --strict"
    case .wrongUsage: "wrong usage or environment: arguments, files, links, permissions"
    }
  }
}

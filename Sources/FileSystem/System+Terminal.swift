#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

extension System {
  /// Whether what is written to `descriptor` goes to a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// Whether what is written to `descriptor` goes to a terminal on which colour is wanted.
  package static func wantsColour(on descriptor: Int32) -> Bool {
    let isDumb = getenv("TERM").map { String(cString: $0) } == "dumb"
    let isRefused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return isTerminal(descriptor) && !isDumb && !isRefused
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

/// How the tool was called, for advice that can be typed as it is.
enum CallName {
  /// What works in this package; one that depends on it has the command plugin instead.
  static let byDefault = "swift run gen"

  /// What the environment variable `GEN_CALLED_AS` says, which a program that starts the tool for somebody sets, as the
  /// command plugin does.
  static var ofThisProcess: String {
    let name = getenv("GEN_CALLED_AS").map { String(cString: $0) } ?? ""
    return name.isEmpty ? byDefault : name
  }
}

import Foundation

/// Where a run took place.
enum Machine {
  static var description: String {
    "\(processor); \(system); \(toolchain); \(build) build of the benchmark"
  }

  /// The processor's name and the number of cores that there are.
  static var processor: String {
    let cores = "\(ProcessInfo.processInfo.activeProcessorCount) cores"
    let facts = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    guard let line = facts.split(separator: "\n").first(where: { $0.hasPrefix("model name") }),
      let name = line.split(separator: ":").last
    else { return cores }
    return "\(name.trimmingCharacters(in: .whitespaces)), \(cores)"
  }

  static var system: String { ProcessInfo.processInfo.operatingSystemVersionString }

  /// The first line of `swift --version`.
  static let toolchain: String = {
    let text = (try? ChildProcess.output(of: ["swift", "--version"])) ?? ""
    return text.split(separator: "\n").first { $0.contains("version") }.map(String.init) ?? "an unknown toolchain"
  }()

  static var build: String {
    #if DEBUG
      "debug"
    #else
      "release"
    #endif
  }
}

import Generation
import Problems
import SpecModel
import SpecReader

/// What `--callbacks` says: the paths at which recordings have callbacks, by the names of their endpoints.
struct CallbackPaths {
  private(set) var paths: [String: String] = [:]

  init(_ arguments: Arguments, _ apis: [API]) throws(Problem) {
    let names = apis.flatMap(\.endpoints).compactMap { endpoint in
      switch endpoint.kind {
      case .callback: endpoint.name
      case .call: nil
      }
    }
    let option = Option.callbacks.spelling
    for pair in (arguments.values[.callbacks] ?? "").split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw Problem(.usage, at: nil, "'\(option)' cannot be '\(pair)'", advice: "write NAME=PATH,NAME=PATH")
      }
      guard names.contains(parts[0]) else {
        let near = NearWord.meant(by: parts[0], among: names).map { "did you mean '\($0)'?" }
        let list =
          names.isEmpty ? "the descriptions have no callbacks" : "the callbacks are \(names.joined(separator: ", "))"
        throw Problem(.usage, at: nil, "'\(option)': unknown callback '\(parts[0])'", advice: near ?? list)
      }
      paths[parts[0]] = parts[1]
    }
  }
}

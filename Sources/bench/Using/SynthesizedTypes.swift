import Foundation

/// The types with synthesized `Codable` and `Hashable` that this program measures against. They are made from the
/// description and kept in this program's sources, so that they are compiled into it.
enum SynthesizedTypes {
  static func write(from input: String, into folder: String) throws {
    let description = try SourceDescription(readFrom: input, endpoints: ["vaultPaymentMethod", "notifyVaulting"])
    for file in PlainModule(description.api, .synthesized, namespace: "Synthesized").files()
    where !file.path.hasSuffix("+ResultCodes.swift") && !file.path.hasSuffix("+CommonResultCodes.swift") {
      try Data(file.text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(file.path)"))
    }
  }
}

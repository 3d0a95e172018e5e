import SpecModel
import SpecReader

/// The four endpoints as often as wanted: each copy has its own names for endpoints, objects and enums, and everything
/// else as it was.
struct MultipliedDescription {
  let files: [DescriptionFile]
  let endpointCount: Int

  init(_ source: SourceDescription, endpoints: Int) {
    let names = NounNamesInFiles(source.files)
    var files = source.files.filter { $0.name == "api.json" }
    for copy in 0..<(endpoints / SourceDescription.fourEndpoints.count) {
      for file in source.files where file.name != "api.json" {
        files.append(copy == 0 ? file : names.copy(copy, of: file))
      }
    }
    self.files = files
    endpointCount = endpoints / SourceDescription.fourEndpoints.count * SourceDescription.fourEndpoints.count
  }

  var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }
}

/// The names of the nouns, each as it stands in the JSON text: in quotes, or in quotes and brackets.
private struct NounNamesInFiles {
  private let names: Set<String>

  init(_ files: [DescriptionFile]) {
    names = Set(files.compactMap { NounNamesInFiles.noun(of: $0.name) })
  }

  private static func noun(of name: String) -> String? {
    guard name != "api.json", let last = name.split(separator: "/").last else { return nil }
    return String(last.dropLast(".json".count))
  }

  /// `file` with the number of the copy behind every name.
  func copy(_ number: Int, of file: DescriptionFile) -> DescriptionFile {
    let suffix = "X\(number)"
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count + 256)
    var token: [UInt8] = []
    var isInString = false
    var isEscaped = false
    for byte in file.bytes {
      if isInString {
        if byte == UInt8(ascii: "\""), !isEscaped {
          bytes += renamed(token, suffix)
          bytes.append(byte)
          isInString = false
        } else {
          token.append(byte)
          isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
      } else {
        bytes.append(byte)
        guard byte == UInt8(ascii: "\"") else { continue }
        isInString = true
        isEscaped = false
        token.removeAll(keepingCapacity: true)
      }
    }
    let stem = file.name.dropLast(".json".count)
    let name = "\(stem)\(suffix).json"
    return DescriptionFile(path: String(file.path.dropLast(file.name.count)) + name, name: name, bytes: bytes)
  }

  /// Types are names in quotes, perhaps in brackets; paths end with the name of an endpoint.
  private func renamed(_ token: [UInt8], _ suffix: String) -> [UInt8] {
    guard token.count < 80 else { return token }
    let text = String(decoding: token, as: UTF8.self)
    if names.contains(text) { return token + Array(suffix.utf8) }
    if text.hasPrefix("["), text.hasSuffix("]"), names.contains(String(text.dropFirst().dropLast())) {
      return token.dropLast() + Array(suffix.utf8) + [UInt8(ascii: "]")]
    }
    if text.hasPrefix("/"), let last = text.split(separator: "/").last, names.contains(String(last)) {
      return token + Array(suffix.utf8)
    }
    return token
  }
}

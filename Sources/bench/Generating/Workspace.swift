import Foundation
import SpecReader
import SwiftEmitter

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A temporary folder, gone with the last reference to it.
final class Workspace {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/bench-\(getpid())-\(UInt32.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func remove(_ name: String) {
    try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  /// Writes every file below the folder `name`, with the folders above it.
  func write(_ files: [(path: String, bytes: [UInt8])], to name: String) throws {
    var folders: Set<String> = []
    for file in files {
      let full = "\(path)/\(name)/\(file.path)"
      let folder = String(full[..<(full.lastIndex(of: "/") ?? full.startIndex)])
      if folders.insert(folder).inserted {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      }
      try Workspace.write(file.bytes, to: full)
    }
  }

  /// With the calls that any program needs for it and no others.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    guard file >= 0 else { throw SourceDescription.Failure(description: "\(path) cannot be written") }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress! + written, bytes.count - written) }
      guard count > 0 else { throw SourceDescription.Failure(description: "\(path) cannot be written") }
      written += count
    }
  }

  /// Every file below the folder `name`, with its time of change.
  func changeTimes(below name: String) -> [String: Date] {
    var times: [String: Date] = [:]
    let files = FileManager.default.enumerator(atPath: "\(path)/\(name)")?.allObjects as? [String] ?? []
    for file in files {
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)/\(file)")
      times[file] = attributes?[.modificationDate] as? Date
    }
    return times
  }
}

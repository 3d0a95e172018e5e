import Foundation

/// A temporary folder, gone with the last reference to it.
final class Workspace {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/bench-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes every file below the folder `name`, with the folders above it.
  func write(_ files: [(path: String, bytes: [UInt8])], to name: String) throws {
    for file in files {
      let place = URL(fileURLWithPath: "\(path)/\(name)/\(file.path)")
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
  }
}

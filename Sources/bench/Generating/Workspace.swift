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

  private static let memory = "/dev/shm"

  /// Where nothing but the system's own work is measured: a file system in memory with room for some gigabytes, if
  /// there is one and `TMPDIR` does not name another place. What a disk's file system does besides depends on what it
  /// was told to do minutes ago; ext4, for one, looks at every file removed lately before it makes a new one.
  static let quietFolder: String = {
    var status = statvfs()
    guard ProcessInfo.processInfo.environment["TMPDIR"] == nil, statvfs(memory, &status) == 0,
      UInt64(status.f_bavail) * UInt64(status.f_frsize) > 4 << 30
    else { return NSTemporaryDirectory() }
    return memory
  }()

  static let isQuietFolderInMemory = quietFolder == memory

  init(in folder: String = NSTemporaryDirectory()) throws {
    path = folder + "/bench-\(getpid())-\(UInt32.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes every file below the folder `name`, with the folders above it.
  func write(_ files: [(path: String, bytes: [UInt8])], to name: String) throws {
    try Workspace.write(files, below: "\(path)/\(name)")
  }

  static func write(_ files: [(path: String, bytes: [UInt8])], below root: String) throws {
    var folders: Set<String> = []
    for file in files {
      let full = "\(root)/\(file.path)"
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

  /// The file `name`, with the calls that any program needs for it and no others; `nil` for a folder.
  func read(_ name: String) throws -> [UInt8]? {
    let file = open("\(path)/\(name)", O_RDONLY)
    var status = stat()
    guard file >= 0, fstat(file, &status) == 0 else {
      throw SourceDescription.Failure(description: "\(path)/\(name) cannot be read")
    }
    defer { close(file) }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Foundation.read(file, buffer.baseAddress, size))
    }
    guard bytes.count == size else {
      throw SourceDescription.Failure(description: "\(path)/\(name) cannot be read in one go")
    }
    return bytes
  }

  func remove(_ names: [String]) {
    for name in names { try? FileManager.default.removeItem(atPath: "\(path)/\(name)") }
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

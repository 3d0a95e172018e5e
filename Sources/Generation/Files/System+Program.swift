#if canImport(Darwin)
  import Darwin
#endif

extension System {
  /// The status of the file that this program was started from; `nil` where that cannot be told for certain.
  static func statusOfProgram() -> FileStatus? {
    #if canImport(Darwin)
      var size = UInt32(PATH_MAX)
      var path = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
      return try? status(of: String(cString: path), in: workingFolder, followingLinks: true)
    #else
      let status = try? status(of: "/proc/self/exe", in: workingFolder, followingLinks: true)
      return status.flatMap { $0.number == numberOfMappedFile(at: UInt(bitPattern: #dsohandle)) ? $0 : nil }
    #endif
  }

  /// The number of the file that lies in memory at `address`. A loader that was started with a program as its argument,
  /// or an emulator, has a file of its own behind `/proc/self/exe`, the same one for all programs.
  private static func numberOfMappedFile(at address: UInt) -> UInt64? {
    guard let file = try? openToRead("/proc/self/maps", in: workingFolder, followingLinks: true) else { return nil }
    defer { close(file) }
    guard let bytes = try? read(file, atMost: 1 << 20) else { return nil }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let columns = line.split(separator: UInt8(ascii: " "), maxSplits: 5).map { String(decoding: $0, as: UTF8.self) }
      let ends = (columns.first ?? "").split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard columns.count > 4, ends.count == 2, ends[0] <= address, address < ends[1] else { continue }
      return UInt64(columns[4])
    }
    return nil
  }
}

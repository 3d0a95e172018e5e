#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

/// The calls to the operating system. Only this type imports the C library, and nothing in this room imports
/// Foundation, because loading that takes longer than all the work.
package enum System {
  /// What a call answered instead of doing its work.
  package struct Failure: Error, Equatable {
    package let number: Int32

    package init(number: Int32) {
      self.number = number
    }

    package var reason: String { String(cString: strerror(number)) }

    package static let isAbsent = Failure(number: ENOENT)
    package static let isNoFolder = Failure(number: ENOTDIR)
    package static let existsAlready = Failure(number: EEXIST)
    package static let wouldBlock = Failure(number: EWOULDBLOCK)
    package static let isInterrupted = Failure(number: EINTR)
    package static let isFull = Failure(number: ENOSPC)

    /// Whether there is no room: on the disk, or in what one may take of it.
    package var isLackOfRoom: Bool { [ENOSPC, EDQUOT, EFBIG].contains(number) }
  }

  /// The descriptor of the working folder.
  package static let workingFolder = AT_FDCWD

  /// Does `call` until no signal interrupts it, and throws what it reports by a negative answer.
  @discardableResult
  private static func succeed<Answer: SignedInteger>(_ call: () -> Answer) throws(Failure) -> Answer {
    while true {
      let answer = call()
      if answer >= 0 { return answer }
      let failure = Failure(number: errno)
      if failure != .isInterrupted { throw failure }
    }
  }
}

extension System {
  package static func openFolder(_ name: String, in folder: Int32, followingLinks: Bool) throws(Failure) -> Int32 {
    let follow = followingLinks ? 0 : O_NOFOLLOW
    return try succeed { openat(folder, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | follow, 0) }
  }

  /// Does not wait for a writer when `name` is a pipe.
  package static func openToRead(_ name: String, in folder: Int32, followingLinks: Bool) throws(Failure) -> Int32 {
    let follow = followingLinks ? 0 : O_NOFOLLOW
    return try succeed { openat(folder, name, O_RDONLY | O_NONBLOCK | O_CLOEXEC | follow, 0) }
  }

  /// Fails when anything, a link included, has that name already.
  package static func createFile(_ name: String, in folder: Int32) throws(Failure) -> Int32 {
    try succeed { openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666) }
  }

  package static func close(_ descriptor: Int32) {
    #if canImport(Darwin)
      _ = Darwin.close(descriptor)
    #elseif canImport(Glibc)
      _ = Glibc.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #elseif canImport(Android)
      _ = Android.close(descriptor)
    #endif
  }

  package static func makeFolder(_ name: String, in folder: Int32) throws(Failure) {
    try succeed { mkdirat(folder, name, 0o777) }
  }

  package static func removeFile(_ name: String, in folder: Int32) throws(Failure) {
    try succeed { unlinkat(folder, name, 0) }
  }

  package static func removeFolder(_ name: String, in folder: Int32) throws(Failure) {
    try succeed { unlinkat(folder, name, AT_REMOVEDIR) }
  }

  package static func rename(_ name: String, to newName: String, in folder: Int32) throws(Failure) {
    try succeed { renameat(folder, name, folder, newName) }
  }

  /// Waits for the lock only if told to; throws ``Failure/wouldBlock`` otherwise.
  package static func lock(_ descriptor: Int32, exclusively: Bool, waiting: Bool) throws(Failure) {
    try succeed { flock(descriptor, (exclusively ? LOCK_EX : LOCK_SH) | (waiting ? 0 : LOCK_NB)) }
  }

  /// The path without links, dots and double slashes.
  package static func realPath(_ path: String) throws(Failure) -> String {
    guard let text = realpath(path, nil) else { throw Failure(number: errno) }
    defer { free(text) }
    return String(cString: text)
  }
}

extension System {
  /// At most `count` bytes; fewer only where the file ends, and where `expected` bytes have come, after which nobody
  /// asks for more: the caller sees by the status whether they are all.
  package static func read(
    _ descriptor: Int32, atMost count: Int, expecting expected: Int? = nil
  ) throws(Failure) -> [UInt8] {
    var failure: Failure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, filled != expected || filled == 0 {
        let room = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let answer = readBytes(descriptor, room.baseAddress, room.count)
        if answer == 0 { break }
        if answer > 0 { filled += answer }
        if answer < 0, errno != EINTR {
          failure = Failure(number: errno)
          break
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  package static func write(_ bytes: some Collection<UInt8>, to descriptor: Int32) throws(Failure) {
    var failure: Failure?
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      do throws(Failure) {
        try writeAll(UnsafeRawBufferPointer(buffer), to: descriptor)
      } catch {
        failure = error
      }
    }
    if isDone == nil { try write(Array(bytes), to: descriptor) }
    if let failure { throw failure }
  }

  private static func writeAll(_ buffer: UnsafeRawBufferPointer, to descriptor: Int32) throws(Failure) {
    var written = 0
    while written < buffer.count {
      let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
      written += try succeed { writeBytes(descriptor, rest.baseAddress, rest.count) }
    }
  }

  /// Seconds of a clock that only goes forward.
  package static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  package static func exit(_ code: Int32) -> Never {
    #if canImport(Darwin)
      Darwin.exit(code)
    #elseif canImport(Glibc)
      Glibc.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #elseif canImport(Android)
      Android.exit(code)
    #endif
  }

  package static func processNumber() -> Int32 { getpid() }
}

/// The C library's `read` and `write`, which the functions of ``System`` would hide.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

extension System {
  package static func status(of name: String, in folder: Int32, followingLinks: Bool) throws(Failure) -> FileStatus {
    var information = stat()
    try succeed { fstatat(folder, name, &information, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) }
    return FileStatus(information)
  }

  package static func status(ofOpen descriptor: Int32) throws(Failure) -> FileStatus {
    var information = stat()
    try succeed { fstat(descriptor, &information) }
    return FileStatus(information)
  }

  /// The names in an open folder, each with its kind where the system tells it; in no particular order.
  package static func entries(ofOpen descriptor: Int32) throws(Failure) -> [(name: String?, kind: FileKind?)] {
    let own = try succeed { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0) }
    guard let stream = fdopendir(own) else {
      let failure = Failure(number: errno)
      close(own)
      throw failure
    }
    defer { closedir(stream) }
    var entries: [(name: String?, kind: FileKind?)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) { text in
          String(validatingCString: text)
        }
      }
      if name != ".", name != ".." { entries.append((name, kind(entry.pointee.d_type))) }
    }
    return entries
  }

  private static func kind(_ type: UInt8) -> FileKind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    case _: .other
    }
  }
}

extension FileStatus {
  fileprivate init(_ information: stat) {
    #if canImport(Darwin)
      let (modified, changed) = (information.st_mtimespec, information.st_ctimespec)
    #else
      let (modified, changed) = (information.st_mtim, information.st_ctim)
    #endif
    let type = information.st_mode & mode_t(S_IFMT)
    self.init(
      kind: type == S_IFREG ? .file : type == S_IFDIR ? .folder : type == S_IFLNK ? .link : .other,
      size: Int(information.st_size),
      device: UInt64(truncatingIfNeeded: information.st_dev),
      number: UInt64(truncatingIfNeeded: information.st_ino),
      modified: nanoseconds(modified), changed: nanoseconds(changed))
  }
}

private func nanoseconds(_ time: timespec) -> Int64 {
  Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

import FileSystem
import Generation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

extension System {
  /// What a program left behind.
  struct ProcessResult {
    /// 0 if it went well; 128 and more if a signal ended it.
    var exitCode: Int32
    var output: [UInt8]
    var errors: [UInt8]
  }

  /// Runs `program`, found on the search path, and waits for it. What it prints is collected in files that nobody else
  /// can see, so that no pipe can fill up.
  ///
  /// `environment` changes variables of the environment of this process; `nil` takes one away.
  ///
  /// - Throws: When the program cannot be started.
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String?] = [:]
  ) throws(Failure) -> ProcessResult {
    let inputFile = try temporaryFile()
    defer { close(inputFile) }
    let outputFile = try temporaryFile()
    defer { close(outputFile) }
    let errorFile = try temporaryFile()
    defer { close(errorFile) }
    try write(input, to: inputFile)
    _ = lseek(inputFile, 0, SEEK_SET)
    let process = try start(program, arguments, [inputFile, outputFile, errorFile], environment)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return ProcessResult(
      exitCode: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: try contents(of: outputFile),
      errors: try contents(of: errorFile))
  }

  private static func start(
    _ program: String, _ arguments: [String], _ descriptors: [Int32], _ environment: [String: String?]
  ) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    let words = CStrings([program] + arguments)
    defer { words.release() }
    let variables = CStrings(Self.variables(changedBy: environment))
    defer { variables.release() }
    var process: pid_t = 0
    let answer = posix_spawnp(&process, program, &actions, nil, words.pointers, variables.pointers)
    guard answer == 0 else { throw Failure(number: answer) }
    return process
  }

  /// Texts as C hands them over: a list with an empty pointer at its end.
  private struct CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ texts: [String]) {
      pointers = texts.map { strdup($0) } + [nil]
    }

    func release() {
      for pointer in pointers { free(pointer) }
    }
  }

  private static func variables(changedBy changes: [String: String?]) -> [String] {
    var texts: [String] = []
    var next = environ
    while let text = next.pointee.map({ String(cString: $0) }) {
      let name = text.prefix { $0 != "=" }
      if !changes.keys.contains(String(name)) { texts.append(text) }
      next += 1
    }
    for (name, value) in changes { if let value { texts.append("\(name)=\(value)") } }
    return texts
  }

  /// The value of a variable of the environment; `nil` if it is not set, or empty.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// An open file without a name.
  private static func temporaryFile() throws(Failure) -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/gen-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  private static func contents(of descriptor: Int32) throws(Failure) -> [UInt8] {
    let size = try status(ofOpen: descriptor).size
    _ = lseek(descriptor, 0, SEEK_SET)
    return try read(descriptor, atMost: size)
  }

  /// The day, in universal time, as year, month and day.
  static func today() -> (year: Int, month: Int, day: Int) {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    return (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }
}

import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Other programs, with what they cost.
enum ChildProcess {
  struct Failure: Error, CustomStringConvertible {
    var command: [String]
    var status: Int32

    var description: String { "`\(command.joined(separator: " "))` ended with status \(status)" }
  }

  /// Runs `command`, whose first word is a path or found in `PATH`, and waits for it; what it prints is thrown away,
  /// except to the error output when `isSilent` is not set.
  ///
  /// Time and memory are those of the program with all programs that it waited for.
  @discardableResult
  static func run(_ command: [String], in folder: String? = nil, isSilent: Bool = true) throws -> Cost {
    let full = folder.map { ["env", "--chdir=\($0)"] + command } ?? command
    var actions = fileActions(isSilent: isSilent, output: nil)
    defer { posix_spawn_file_actions_destroy(&actions) }
    return try wait(for: full, &actions)
  }

  /// What `command` prints.
  static func output(of command: [String]) throws -> String {
    let path = NSTemporaryDirectory() + "/bench-output-\(getpid())"
    var actions = fileActions(isSilent: true, output: path)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      unlink(path)
    }
    _ = try wait(for: command, &actions)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  #if canImport(Darwin)
    typealias FileActions = posix_spawn_file_actions_t?
  #else
    typealias FileActions = posix_spawn_file_actions_t
  #endif

  private static func fileActions(isSilent: Bool, output: String?) -> FileActions {
    #if canImport(Darwin)
      var actions: FileActions
    #else
      var actions = FileActions()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 1, output ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    if isSilent { posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }
    return actions
  }

  private static func wait(for command: [String], _ actions: inout FileActions) throws -> Cost {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    let start = Clock.wall()
    var child = pid_t()
    guard posix_spawnp(&child, command[0], &actions, nil, arguments, environ) == 0 else {
      throw Failure(command: command, status: -1)
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
    guard status == 0 else { throw Failure(command: command, status: status) }
    return Cost(
      cpu: Clock.seconds(usage.ru_utime) + Clock.seconds(usage.ru_stime), system: Clock.seconds(usage.ru_stime),
      wall: Clock.wall() - start, peakMemory: Clock.bytes(usage))
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a piece of work cost.
struct Cost {
  /// User and system time of the process, in seconds.
  var cpu: Double
  /// The part of ``cpu`` that the operating system needed.
  var system: Double
  var wall: Double
  /// The most memory that the process had at once, in bytes.
  var peakMemory: Int

  init(cpu: Double = 0, system: Double = 0, wall: Double = 0, peakMemory: Int = 0) {
    self.cpu = cpu
    self.system = system
    self.wall = wall
    self.peakMemory = peakMemory
  }
}

enum Clock {
  /// Seconds of processor time that this process has used.
  static func cpu() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func wall() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// What `work` cost in this process.
  static func cost(of work: () throws -> Void) rethrows -> Cost {
    let cpu = cpu()
    let wall = wall()
    try work()
    return Cost(cpu: self.cpu() - cpu, wall: self.wall() - wall, peakMemory: peakMemory())
  }

  /// The most memory that this process has had so far, in bytes.
  static func peakMemory() -> Int {
    var usage = rusage()
    #if canImport(Darwin)
      let own = RUSAGE_SELF
    #else
      let own = __rusage_who_t(RUSAGE_SELF.rawValue)
    #endif
    getrusage(own, &usage)
    return bytes(usage)
  }

  /// The peak memory of `usage` in bytes; Linux counts it in KiB.
  static func bytes(_ usage: rusage) -> Int {
    #if canImport(Darwin)
      Int(usage.ru_maxrss)
    #else
      Int(usage.ru_maxrss) * 1024
    #endif
  }

  static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

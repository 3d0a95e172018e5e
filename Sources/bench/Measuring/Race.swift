/// Contestants that do the same work in different ways, run in turns, so that whatever else the machine does meets them
/// all alike.
struct Race {
  struct Contestant {
    var name: String
    var work: () -> Void

    init(_ name: String, _ work: @escaping () -> Void) {
      self.name = name
      self.work = work
    }
  }

  /// The one contestant to run, for some seconds, under a profiler.
  nonisolated(unsafe) static var profiled: String?

  /// Processor time of one piece of work, in seconds, for each contestant in its order.
  ///
  /// A turn lasts about 10 ms; the first one, which is not counted, finds out how many pieces that is.
  static func run(_ contestants: [Contestant], rounds: Int) -> [Samples] {
    if let profiled {
      for contestant in contestants where contestant.name == profiled {
        let start = Clock.cpu()
        while Clock.cpu() - start < 3 { for _ in 0..<1000 { contestant.work() } }
      }
      return contestants.map { _ in Samples() }
    }
    let counts = contestants.map(piecesPerTurn)
    var samples = contestants.map { _ in Samples() }
    for _ in 0..<rounds {
      for (index, contestant) in contestants.enumerated() {
        let start = Clock.cpu()
        for _ in 0..<counts[index] { contestant.work() }
        samples[index].add((Clock.cpu() - start) / Double(counts[index]))
      }
    }
    return samples
  }

  private static func piecesPerTurn(_ contestant: Contestant) -> Int {
    var count = 1
    while true {
      let start = Clock.cpu()
      for _ in 0..<count { contestant.work() }
      let seconds = Clock.cpu() - start
      if seconds >= 0.005 { return max(1, Int(Double(count) * 0.01 / seconds)) }
      count *= 2
    }
  }
}

/// A place for results, so that the compiler cannot leave out the work that made them.
enum Sink {
  nonisolated(unsafe) private static var last: UInt8 = 0

  @inline(never)
  static func take<Value>(_ value: Value) {
    withUnsafeBytes(of: value) { bytes in
      if let first = bytes.first { last &+= first }
    }
  }
}

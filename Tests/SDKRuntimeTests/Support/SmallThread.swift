import Foundation

/// Runs work on a thread with little stack.
struct SmallThread {
  func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    let place = Place<Result>()
    await withCheckedContinuation { continuation in
      let thread = Thread {
        place.put(work())
        continuation.resume()
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
    guard let result = place.result else { preconditionFailure("the thread ended without a result") }
    return result
  }

  /// A result on its way between threads: under a lock, because the thread sanitizer cannot see into continuations.
  private final class Place<Result: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Result?

    func put(_ value: Result) { lock.withLock { self.value = value } }

    var result: Result? { lock.withLock { value } }
  }
}

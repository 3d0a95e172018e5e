/// Memory that is left to the system.
package enum KeptMemory {
  /// Keeps `value` until the program ends. Taking a large description apart takes as long as a tenth of reading it, and
  /// a program that has done its work need not.
  package static func keep<Value>(_ value: Value) {
    _ = Unmanaged.passRetained(Holder(value))
  }

  private final class Holder<Value> {
    private let value: Value

    init(_ value: Value) {
      self.value = value
    }
  }
}

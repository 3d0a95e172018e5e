/// Names of files, and of folders with all that is in them, that wait to be put in place: `.gen-PROCESS-NUMBER.tmp`.
/// The dot keeps them from being compiled.
struct TemporaryName {
  private let beginning = ".gen-\(System.processNumber())-"
  private var count = 0

  mutating func next() -> String {
    count += 1
    return beginning + String(count) + ".tmp"
  }

  /// Whether `name` is one that this tool gives, in whatever run.
  static func isOne(_ name: String) -> Bool {
    guard name.hasPrefix(".gen-"), name.hasSuffix(".tmp") else { return false }
    let numbers = name.dropFirst(5).dropLast(4).split(separator: "-", omittingEmptySubsequences: false)
    return numbers.count == 2 && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}

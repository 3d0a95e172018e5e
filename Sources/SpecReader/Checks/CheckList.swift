/// Every check, in the order in which they run.
enum CheckList {
  static func run(on context: CheckContext) {
  }
}

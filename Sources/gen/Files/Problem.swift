import SpecModel

/// Something about files or about the command line that keeps the tool from its work, or that people should know.
struct Problem: Error, Hashable {
  var code: ProblemCode
  /// The file or the folder, as it is shown to people; `nil` for the command line.
  var path: String?
  /// What is wrong, in one sentence without a full stop.
  var message: String
  /// What to do about it, in one sentence.
  var advice: String

  init(_ code: ProblemCode, at path: String?, _ message: String, advice: String) {
    self.code = code
    self.path = path
    self.message = message
    self.advice = advice
  }

  var severity: Severity { code.severity }
}

import SpecModel

/// Something about files or about the command line that keeps the tool from its work, or that people should know.
package struct Problem: Error, Hashable {
  package var code: ProblemCode
  /// The file or the folder, as it is shown to people; `nil` for the command line.
  package var path: String?
  /// What is wrong, in one sentence without a full stop.
  package var message: String
  /// What to do about it, in one sentence.
  package var advice: String

  package init(_ code: ProblemCode, at path: String?, _ message: String, advice: String) {
    self.code = code
    self.path = path
    self.message = message
    self.advice = advice
  }

  package var severity: Severity { code.severity }
}

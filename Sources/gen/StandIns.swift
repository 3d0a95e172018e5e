import SpecModel

extension DiagnosticCode {
  var title: String { "the text is not JSON" }
  var explanation: String { "A description is JSON." }
}

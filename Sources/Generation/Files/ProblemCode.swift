import SpecModel

/// The stable codes of everything that the tool itself can object to; `gen explain CODE` says more about each.
///
/// What is wrong inside a description has the codes of `DiagnosticCode`.
package enum ProblemCode: String, CaseIterable {
  case usage
  case inputMissing = "input-missing"
  case inputWithoutAPI = "input-without-api"
  case inputLink = "input-link"
  case inputNotAFile = "input-not-a-file"
  case inputTooLarge = "input-too-large"
  case inputName = "input-name"
  case inputUnreadable = "input-unreadable"
  case inputChanging = "input-changing"
  case inputTwice = "input-twice"
  case descriptionExists = "description-exists"
  case outputInsideInput = "output-inside-input"
  case outputLink = "output-link"
  case outputNotAFolder = "output-not-a-folder"
  case outputNotAFile = "output-not-a-file"
  case outputHandWritten = "output-hand-written"
  case outputName = "output-name"
  case outputUnreadable = "output-unreadable"
  case outputUnwritable = "output-unwritable"
  case manifestEntry = "manifest-entry"
  case outputUnlisted = "output-unlisted"
  case gitMissing = "git-missing"
  case gitReference = "git-reference"
  case gitFailed = "git-failed"

  package var severity: Severity {
    switch self {
    case .usage, .inputMissing, .inputWithoutAPI, .inputLink, .inputNotAFile, .inputTooLarge, .inputName,
      .inputUnreadable, .inputChanging, .inputTwice, .descriptionExists, .outputInsideInput, .outputLink,
      .outputNotAFolder, .outputNotAFile, .outputHandWritten, .outputName, .outputUnreadable, .outputUnwritable,
      .gitMissing, .gitReference, .gitFailed:
      .error
    case .manifestEntry, .outputUnlisted:
      .warning
    }
  }
}

import Generation

extension ProblemCode {
  /// One line, for the list of all codes.
  var title: String {
    switch self {
    case .usage: "the command line cannot be understood"
    case .inputMissing: "the input folder is not there"
    case .inputWithoutAPI: "no folder of the input has an api.json"
    case .inputLink: "a link leads out of the description"
    case .inputNotAFile: "something other than a file has the name of a description file"
    case .inputTooLarge: "a description file is too large"
    case .inputName: "the name of a description file cannot be used"
    case .inputUnreadable: "a description file cannot be read"
    case .inputChanging: "a description file changes while it is read"
    case .inputTwice: "two API folders have one name"
    case .descriptionExists: "'gen init' changes nothing that is there"
    case .outputInsideInput: "the output would lie inside a description"
    case .outputLink: "a link stands in the output"
    case .outputNotAFolder: "something else stands where an output folder belongs"
    case .outputNotAFile: "something else stands where a generated file belongs"
    case .outputHandWritten: "a hand-written file stands where a generated file belongs"
    case .outputName: "a generated file would get a name that is no name"
    case .outputUnreadable: "the output cannot be read"
    case .outputUnwritable: "the output cannot be written"
    case .manifestEntry: "a line of a manifest is not followed"
    case .outputUnlisted: "a file looks generated and is in no manifest"
    case .gitMissing: "git cannot be started"
    case .gitReference: "git does not know a place of the history"
    case .gitFailed: "git has not answered as expected"
    }
  }

  /// A paragraph: why the tool objects, and what to do.
  var explanation: String {
    switch self {
    case .usage: ProblemExplanation.usage
    case .inputMissing: ProblemExplanation.inputMissing
    case .inputWithoutAPI: ProblemExplanation.inputWithoutAPI
    case .inputLink: ProblemExplanation.inputLink
    case .inputNotAFile: ProblemExplanation.inputNotAFile
    case .inputTooLarge: ProblemExplanation.inputTooLarge
    case .inputName: ProblemExplanation.inputName
    case .inputUnreadable: ProblemExplanation.inputUnreadable
    case .inputChanging: ProblemExplanation.inputChanging
    case .inputTwice: ProblemExplanation.inputTwice
    case .descriptionExists: ProblemExplanation.descriptionExists
    case .outputInsideInput: ProblemExplanation.outputInsideInput
    case .outputLink: ProblemExplanation.outputLink
    case .outputNotAFolder: ProblemExplanation.outputNotAFolder
    case .outputNotAFile: ProblemExplanation.outputNotAFile
    case .outputHandWritten: ProblemExplanation.outputHandWritten
    case .outputName: ProblemExplanation.outputName
    case .outputUnreadable: ProblemExplanation.outputUnreadable
    case .outputUnwritable: ProblemExplanation.outputUnwritable
    case .manifestEntry: ProblemExplanation.manifestEntry
    case .outputUnlisted: ProblemExplanation.outputUnlisted
    case .gitMissing: ProblemExplanation.gitMissing
    case .gitReference: ProblemExplanation.gitReference
    case .gitFailed: ProblemExplanation.gitFailed
    }
  }
}

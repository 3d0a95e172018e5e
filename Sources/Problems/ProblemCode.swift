import SpecModel

/// A stable code of something that the tool itself can object to, with everything that is told about it. Mistakes in
/// a description have the codes of ``DiagnosticCode``.
package struct ProblemCode: Sendable, CaseIterable {
  package let rawValue: String
  package let severity: Severity
  /// One line, for the list of all codes.
  package let title: String
  /// A paragraph: why the tool objects, and what to do.
  package let explanation: String

  private init(_ rawValue: String, _ severity: Severity, title: String, explanation: String) {
    self.rawValue = rawValue
    self.severity = severity
    self.title = title
    self.explanation = explanation
  }

  /// In the order in which they are listed.
  package static let allCases: [ProblemCode] = [
    .usage, .inputMissing, .inputWithoutAPI, .inputLink, .inputNotAFile, .inputTooLarge, .inputName,
    .inputUnreadable, .inputChanging, .inputTwice, .descriptionExists, .outputInsideInput, .outputLink,
    .outputNotAFolder, .outputNotAFile, .outputHandWritten, .outputName, .outputUnreadable, .outputUnwritable,
    .manifestEntry, .outputUnlisted, .gitMissing, .gitReference, .gitFailed,
    .gitRepository, .gitIncomplete, .recordingWithoutMessages,
  ]
}

extension ProblemCode: Hashable, CustomStringConvertible {
  package static func == (left: ProblemCode, right: ProblemCode) -> Bool { left.rawValue == right.rawValue }

  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  package var description: String { rawValue }
}

extension ProblemCode {
  package static let usage = ProblemCode(
    "usage", .error, title: "the command line cannot be understood",
    explanation:
      "An unknown verb or option, an option without its value or given twice, or an unexpected argument. 'gen --help' lists "
      + "the verbs, 'gen VERB --help' the options of one.")

  package static let inputMissing = ProblemCode(
    "input-missing", .error, title: "the input folder does not exist",
    explanation:
      "The tool looks for descriptions in the folder 'Specs' of the working folder, or in the one that --input names. "
      + "Run it from the root of the package, or name the folder.")

  package static let inputWithoutAPI = ProblemCode(
    "input-without-api", .error, title: "no folder of the input has an api.json",
    explanation:
      "An API is a folder with an api.json. The input can be such a folder or hold any number of them, at any depth. "
      + "Folders whose names start with a dot are not searched.")

  package static let inputLink = ProblemCode(
    "input-link", .error, title: "a link leads out of the description",
    explanation:
      "A description is one folder, so that a review of that folder has seen all of it. Links inside it may point at "
      + "its own files only. Put a copy in place of the link.")

  package static let inputNotAFile = ProblemCode(
    "input-not-a-file", .error, title: "something other than a file has the name of a description file",
    explanation:
      "Only regular files are read: a pipe would wait for ever, and a device has no end. Remove it, or give it a name "
      + "that does not end in .json.")

  package static let inputTooLarge = ProblemCode(
    "input-too-large", .error, title: "a description file is too large",
    explanation:
      "A file of a description may have 64 MB. A real one has a few kilobytes; a "
      + "larger one is in the wrong place.")

  package static let inputName = ProblemCode(
    "input-name", .error, title: "the name of a description file cannot be used",
    explanation:
      "The names of description files become the names of Swift files. They must be UTF-8 and end in '.json', in small "
      + "letters.")

  package static let inputUnreadable = ProblemCode(
    "input-unreadable", .error, title: "a description file cannot be read",
    explanation:
      "The operating system refused to open or to read the file; the message says why. Mostly it is a missing "
      + "permission.")

  package static let inputChanging = ProblemCode(
    "input-changing", .error, title: "a description file changes while it is read",
    explanation:
      "The file was different at the end of reading from what it was at the start, several times. Wait until whatever "
      + "writes it is done, then run again.")

  package static let inputTwice = ProblemCode(
    "input-twice", .error, title: "two API folders have one name",
    explanation:
      "The output is named after the folder of the API, so two folders of one name, or of names that differ only in "
      + "capitals, would write the same files. Rename one of them, or run the tool once for each with its own --output."
  )

  package static let descriptionExists = ProblemCode(
    "description-exists", .error, title: "'gen init' replaces nothing",
    explanation:
      "'gen init' only writes new folders. Choose another name, or edit the existing description."
  )

  package static let outputInsideInput = ProblemCode(
    "output-inside-input", .error, title: "the output would lie inside a description",
    explanation:
      "Generated files and descriptions are kept apart: everything in an API's folder is its description. Choose "
      + "another --output.")

  package static let outputLink = ProblemCode(
    "output-link", .error, title: "the output contains a link",
    explanation:
      "The tool writes only inside its output folder, and a link could lead anywhere. So neither the output folder nor "
      + "anything that it writes in it may be a link. Remove the link, or name the folder that it leads to.")

  package static let outputNotAFolder = ProblemCode(
    "output-not-a-folder", .error, title: "the path of an output folder is taken",
    explanation:
      "The tool needs a folder there and never removes what it has not made. Move the file away, or choose another "
      + "--output.")

  package static let outputNotAFile = ProblemCode(
    "output-not-a-file", .error, title: "the path of a generated file is taken",
    explanation:
      "The tool needs a file there and never removes what it has not made. Move away what is there, or choose another "
      + "--output.")

  package static let outputHandWritten = ProblemCode(
    "output-hand-written", .error, title: "a hand-written file has the path of a generated one",
    explanation:
      "Every generated Swift file starts with '// Generated by gen from ', and a page of documentation with a comment of the "
      + "same words. A file that does not was written by hand, and the tool does not replace it. Move it out of the "
      + "output folder, or delete it if it is not wanted.")

  package static let outputName = ProblemCode(
    "output-name", .error, title: "a generated file would get an invalid name",
    explanation:
      "The paths of generated files follow from the names of the description's files. This one would leave the output "
      + "folder or is longer than a file system allows. Rename the description file.")

  package static let outputUnreadable = ProblemCode(
    "output-unreadable", .error, title: "the output cannot be read",
    explanation:
      "The operating system refused to open or to read the file or folder; the message says why. Nothing was written.")

  package static let outputUnwritable = ProblemCode(
    "output-unwritable", .error, title: "the output cannot be written",
    explanation:
      "The operating system refused to write; the message says why. Full disks and missing permissions are common. "
      + "When it happened before the new files were put in place, nothing has changed; otherwise run the tool again, "
      + "and it finishes the work.")

  package static let manifestEntry = ProblemCode(
    "manifest-entry", .warning, title: "a line of a manifest is not followed",
    explanation:
      "The manifest '.generated' lists what the tool generated in a folder, so that it can remove what "
      + "is no longer described. A line that leads out of the folder, or names a file without the line that "
      + "generated files start with, is not followed: nothing is removed for it.")

  package static let outputUnlisted = ProblemCode(
    "output-unlisted", .warning, title: "a file looks generated and is in no manifest",
    explanation:
      "The file starts like a generated one, but nothing describes it and no manifest lists it, as when a manifest was "
      + "deleted or a generated file was copied. The tool leaves it alone. Delete the file, or its first line if it "
      + "is yours.")

  package static let gitMissing = ProblemCode(
    "git-missing", .error, title: "git cannot be started",
    explanation:
      "'gen diff' asks the git of your machine for older descriptions. It was not found on the search path, or could not "
      + "be started. Install git, or compare two folders: 'gen diff OLD NEW'.")

  package static let gitReference = ProblemCode(
    "git-reference", .error, title: "git does not know a place of the history",
    explanation:
      "The word is taken as git takes it: a branch, a tag, a commit, or two of them with '..' between, each with a "
      + "folder if the descriptions were elsewhere ('main:Descriptions'). Git does not know it in the repository of the "
      + "descriptions. To compare folders, name both: 'gen diff OLD NEW'.")

  package static let gitFailed = ProblemCode(
    "git-failed", .error, title: "git has not answered as expected",
    explanation:
      "Git ended with an error; its own words are in the message. A working folder outside of a repository is the most "
      + "common reason.")

  package static let gitRepository = ProblemCode(
    "git-repository", .error, title: "git would answer about another repository",
    explanation:
      "The descriptions are in a repository that git does not read, or that somebody in the working folder cannot mean: "
      + "one of another user, one that lies inside of another one and is not a submodule, or one that the variable "
      + "GIT_DIR does not name. Nothing was compared. The message names the command that helps.")

  package static let gitIncomplete = ProblemCode(
    "git-incomplete", .error, title: "git lacks something that is to be compared",
    explanation:
      "A clone can leave things out: its history (shallow), its files (partial, sparse), the contents of submodules; "
      + "and files can be ignored or have conflicts. What is not there would look as if it were new or removed, so "
      + "nothing was compared. The message names the command that brings it.")

  package static let recordingWithoutMessages = ProblemCode(
    "recording-without-messages", .error, title: "a recording has no message that could be verified",
    explanation:
      "Every entry was skipped or is about other addresses, so 'gen verify' has checked nothing. The report lists the "
      + "first skipped entries with the reason. Name endpoints as the description does, and pass --callbacks for "
      + "callbacks in HAR files. An empty recording is no error.")
}

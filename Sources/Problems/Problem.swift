import FileSystem
import SpecModel

/// Something about files or about the command line that keeps the tool from its work, or that people should know.
package struct Problem: Error, Hashable {
  package var code: ProblemCode
  /// The file or the folder, as it is shown to people; `nil` for the command line.
  package var path: String?
  /// The mistake, in one sentence without a full stop.
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

extension Problem {
  /// Something of the wrong kind is where the tool needs a file or a folder.
  package static func wrongKind(_ kind: FileKind, wanted: FileKind, at path: String) -> Problem {
    switch kind {
    case .link:
      Problem(
        .outputLink, at: path, "expected \(wanted.noun), found a symbolic link",
        advice: "remove the link, or give the place that it leads to as --output; nothing is written through links")
    case .file, .folder, .other:
      Problem(
        wanted == .folder ? .outputNotAFolder : .outputNotAFile, at: path,
        "expected \(wanted.noun), found \(kind.noun)",
        advice: "move it away, or choose another --output; the tool removes only what it has generated")
    }
  }

  package static func handWritten(at path: String) -> Problem {
    Problem(
      .outputHandWritten, at: path, "a hand-written file has the path of a generated one",
      advice: "move it out of the output folder, or delete it if it is not wanted; the tool does not replace it")
  }

  package static func unreadableOutput(_ path: String, _ failure: System.Failure) -> Problem {
    Problem(
      .outputUnreadable, at: path, "cannot be read: \(failure.reason)",
      advice: "check its permissions, or choose another --output")
  }

  package static func unwritableOutput(_ path: String, _ failure: System.Failure) -> Problem {
    Problem(
      .outputUnwritable, at: path, "cannot be written: \(failure.reason)",
      advice: failure.isLackOfRoom ? "make room on the disk, then run again" : "check the permissions, then run again"
    )
  }
}

/// What a name in a folder belongs to.
enum FileKind: Hashable {
  case file
  case folder
  case link
  /// A pipe, a socket or a device.
  case other

  /// With its article, for a sentence.
  var noun: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .other: "a pipe, a socket or a device"
    }
  }
}

/// What the file system says about one file.
package struct FileStatus: Equatable {
  var kind: FileKind
  /// In bytes.
  package var size: Int
  var device: UInt64
  /// With ``device``, the same for two names of one file only.
  var number: UInt64
  /// When its contents were changed last, in nanoseconds. Programs can set it to anything.
  var modified: Int64
  /// When anything about it was changed last, in nanoseconds. Only the system sets it.
  var changed: Int64

  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && number == other.number
  }
}

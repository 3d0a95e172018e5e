/// What a name in a folder belongs to.
package enum FileKind: Hashable {
  case file
  case folder
  case link
  /// A pipe, a socket or a device.
  case other

  /// With its article, for a sentence.
  package var noun: String {
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
  package var kind: FileKind
  /// In bytes.
  package var size: Int
  package var device: UInt64
  /// With ``device``, the same for two names of one file only.
  package var number: UInt64
  /// When its contents were changed last, in nanoseconds. Programs can set it to anything.
  package var modified: Int64
  /// When anything about it was changed last, in nanoseconds. Only the system sets it.
  package var changed: Int64

  package func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && number == other.number
  }
}

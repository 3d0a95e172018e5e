/// One step that changes the disk. Tests count these, and make one of them fail.
package enum DiskChange: Hashable {
  case makeFolder(String)
  case writeFile(String)
  case moveFile(String)
  case moveFolder(String)
  case removeFile(String)
  case removeFolder(String)
}

/// Called before each change of the disk; what it throws takes the place of the change.
package typealias BeforeChange = (DiskChange) throws(System.Failure) -> Void

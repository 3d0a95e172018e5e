/// A place in one of the files of a description: which file, and how many bytes from its start.
///
/// Eight bytes, so that every noun can carry one. Lines and columns are counted from it when somebody wants to read
/// them, by ``SourceFile/position(at:)``.
public struct SourceLocation: Hashable, Sendable {
  /// The index of the file in ``API/files``.
  public var file: UInt32
  /// Bytes from the start of the file.
  public var offset: UInt32

  public init(file: Int, offset: Int) {
    self.file = UInt32(truncatingIfNeeded: file)
    self.offset = UInt32(truncatingIfNeeded: offset)
  }
}

/// Where an entry is in its file.
public struct EntryPlace: Hashable, Sendable {
  /// From 1.
  public var line: Int
  /// The number of the entry, from 1.
  public var number: Int
}

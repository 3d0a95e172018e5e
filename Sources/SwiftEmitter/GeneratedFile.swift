/// One file of the generated SDK.
public struct GeneratedFile: Sendable {
  /// The path below the output folder, with `/`.
  public var path: String
  /// The whole text in UTF-8.
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The whole text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

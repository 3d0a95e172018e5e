/// One file of the generated SDK.
public struct GeneratedFile: Sendable {
  /// The path below the output folder, with `/`.
  public var path: String
  /// The whole text; UTF-8 when written.
  public var text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

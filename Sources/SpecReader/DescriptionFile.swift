/// One file of a description's folder, as it was read.
public struct DescriptionFile: Sendable {
  /// The path as it is shown to people.
  public var path: String
  /// The path from the description's folder on, with `/`: `endpoints/vaultPaymentMethod.json`.
  public var name: String
  public var bytes: [UInt8]

  public init(path: String, name: String, bytes: [UInt8]) {
    self.path = path
    self.name = name
    self.bytes = bytes
  }
}

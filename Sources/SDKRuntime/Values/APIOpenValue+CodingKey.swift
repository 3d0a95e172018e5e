/// A dictionary with open values as keys is a JSON object: `{"VISA": 3}`.
///
/// Systems before macOS 12.3 and iOS 15.4 do not ask dictionaries for coding keys: there, such a dictionary becomes a
/// list of keys and values, as for any other type.
@available(macOS 12.3, iOS 15.4, tvOS 15.4, watchOS 8.5, *)
extension APIOpenValue: CodingKeyRepresentable {
  public var codingKey: any CodingKey { Key(stringValue: rawValue) }

  public init?<Other: CodingKey>(codingKey: Other) {
    self.init(rawValue: codingKey.stringValue)
  }

  private struct Key: CodingKey {
    let stringValue: String

    init(stringValue: String) { self.stringValue = stringValue }

    /// None: JSON has no other keys than text.
    var intValue: Int? { nil }

    init?(intValue: Int) { nil }
  }
}

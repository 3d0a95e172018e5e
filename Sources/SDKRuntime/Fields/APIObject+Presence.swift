/// What conditions and outcomes ask of a text: it is there, and not empty.
extension _APIObject {
  @_documentation(visibility: internal)
  public func _present(_ text: String?) -> String? { text?.isEmpty == false ? text : nil }

  @_documentation(visibility: internal)
  public func _present<Text: APIRedactedText>(_ text: Text?) -> Text? { text?.exposed.isEmpty == false ? text : nil }

  @_documentation(visibility: internal)
  public func _present<Known>(_ value: APIOpenValue<Known>?) -> APIOpenValue<Known>? {
    value?.rawValue.isEmpty == false ? value : nil
  }
}

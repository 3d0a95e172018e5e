import SpecModel

extension FileReader {
  /// Which call answers for the state of an endpoint; `key` is the node of `inquiry`.
  func inquiry(at key: Int) -> Inquiry? {
    guard var reader = ObjectReader(self, key + 1, .inquiry) else { return nil }
    let endpoint = reader.requiredValue(.endpoint)
    let fields = reader.requiredValue(.fields)
    let inquiry = Inquiry(
      endpoint: endpoint.flatMap { text(at: $0, "`endpoint`", .name) } ?? "", fields: fields.map(mappings) ?? [],
      nothingDone: reader.nothingDone(), location: location(of: key), endpointLocation: location(of: endpoint ?? key),
      fieldsLocation: location(of: fields ?? key))
    reader.finish()
    return inquiry
  }

  private func mappings(at node: Int) -> [Inquiry.Mapping] {
    guard kind(of: node) == .object else {
      reportWrongKind("`fields`", isNot: "an object", at: node)
      return []
    }
    return names(of: node).compactMap { key in
      guard let field = text(at: key, "a field of the inquiry", .name),
        let source = text(at: key + 1, "the field that a value comes from", .name)
      else { return nil }
      return Inquiry.Mapping(
        field: field, source: source, location: location(of: key), sourceLocation: location(of: key + 1))
    }
  }
}

extension ObjectReader {
  fileprivate mutating func nothingDone() -> [Inquiry.Code] {
    guard let list = value(.nothingDone), file.isList(list, "`nothingDone`") else { return [] }
    return file.children(of: list).compactMap { node in
      file.text(at: node, "an entry of `nothingDone`", .name).map {
        Inquiry.Code(code: $0, location: file.location(of: node))
      }
    }
  }
}

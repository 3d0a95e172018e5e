import SpecModel

extension FileReader {
  /// The endpoint that a file in `endpoints` describes.
  func endpoint(fallbackName: String) -> Endpoint? {
    guard var reader = ObjectReader(self, JSONDocument.root, .endpoint) else { return nil }
    reader.skipSchema()
    let nameNode = reader.requiredValue(.endpoint)
    let name = nameNode.flatMap { text(at: $0, "`endpoint`", .name) } ?? fallbackName
    let kind: EndpointKind = reader.word(.kind) ?? .call
    let places = reader.callPlaces(kind)
    let endpoint = Endpoint(
      name: name, kind: kind, doc: reader.requiredText(.doc, .prose), source: reader.source(), basis: reader.basis(),
      deprecation: reader.deprecation(), method: places.method.flatMap { text(at: $0, "`method`", .name) },
      path: places.path.flatMap { text(at: $0, "`path`", .name) }, idempotencyKey: reader.text(.idempotencyKey, .name),
      request: reader.message(.request), response: reader.message(.response),
      resultCodes: reader.resultCodes(isRequired: kind == .call), outcomes: reader.keyNode(.outcomes).flatMap(outcomes),
      examples: reader.examples(), location: location(of: nameNode ?? JSONDocument.root),
      methodLocation: places.method.map(location), pathLocation: places.path.map(location),
      idempotencyKeyLocation: reader.value(.idempotencyKey).map(location),
      inquiry: reader.keyNode(.inquiry).flatMap(inquiry))
    reader.finish()
    return endpoint
  }
}

extension ObjectReader {
  /// The method and the path of a call. A callback goes to an address of the merchant's and has neither.
  fileprivate mutating func callPlaces(_ kind: EndpointKind) -> (method: Int?, path: Int?) {
    switch kind {
    case .call:
      return (requiredValue(.method), requiredValue(.path))
    case .callback:
      for key in [Key.method, .path] {
        guard let node = keyNode(key) else { continue }
        file.report(
          .kindMismatch, "a callback has no `\(key.text)`: it goes to an address of the merchant's", at: node,
          suggestion: "remove `\(key.text)`, or `\"kind\": \"callback\"`")
      }
      return (nil, nil)
    }
  }

  fileprivate mutating func message(_ key: Key) -> Message {
    guard let node = requiredKeyNode(key) else { return Message(doc: nil, fields: [], location: location) }
    let location = file.location(of: node)
    guard var reader = ObjectReader(file, node + 1, .message, called: "`\(key.text)`") else {
      return Message(doc: nil, fields: [], location: location)
    }
    let doc = reader.text(.doc, .prose)
    let fields = reader.requiredValue(.fields).map(file.fields) ?? []
    reader.finish()
    return Message(doc: doc, fields: fields, location: location)
  }

  fileprivate mutating func examples() -> [Example] {
    guard let list = value(.examples), file.isList(list, "`examples`", canBeEmpty: true) else { return [] }
    return file.children(of: list).compactMap(file.example)
  }
}

extension FileReader {
  fileprivate func example(at node: Int) -> Example? {
    guard var reader = ObjectReader(self, node, .example) else { return nil }
    let place = reader.value(.name) ?? node
    let request = reader.value(.request)
    let response = reader.value(.response)
    if request == nil, response == nil {
      reader.noteMissing(oneOf: [.request, .response], suggestion: "\"response\": { … }")
    }
    let example = Example(
      name: reader.requiredText(.name, .prose), doc: reader.text(.doc, .prose), source: reader.source(),
      request: request.map(bytes), response: response.map(bytes), outcome: reader.text(.outcome, .name),
      location: location(of: place))
    reader.finish()
    return example
  }

  private func bytes(of node: Int) -> [UInt8] {
    Array(document.bytes[document.nodes[node].range])
  }
}

/// Values of any shape.
extension _APIFieldReader {
  public mutating func json(_ name: String, or others: String...) -> APIJSON {
    required(field(name, others) { $0.readJSONField() }, name) ?? .null
  }

  public mutating func jsonIfPresent(_ name: String, or others: String...) -> APIJSON? {
    optional(field(name, others) { $0.readJSONField() })
  }

  /// One that must be there although its property is optional: see ``_APIFieldConstraints/required``.
  public mutating func requiredJSON(_ name: String, or others: String...) -> APIJSON? {
    required(field(name, others) { $0.readJSONField() }, name)
  }

  /// In a field, as for all types, `null` is absent.
  private mutating func readJSONField() -> Reading<APIJSON> {
    let reading = readJSON()
    if case .value(.null) = reading { return .absent }
    return reading
  }

  mutating func readJSON() -> Reading<APIJSON> {
    var rest = APIJSON.sizeLimit
    switch source {
    case .nothing: return .absent
    case .json: return json(at: node, &rest)
    case .decoder: return decodedJSON(&rest)
    }
  }

  /// Counts one more value.
  private mutating func isTooLarge(_ rest: inout Int) -> Bool {
    rest -= 1
    if rest == -1 { report.add(.tooLarge) }
    return rest < 0
  }
}

/// From JSON text.
extension _APIFieldReader {
  private mutating func json(at node: Int, _ rest: inout Int) -> Reading<APIJSON> {
    guard !isTooLarge(&rest) else { return .broken }
    switch document.nodes[node].kind {
    case .null: return .value(.null)
    case .truth: return .value(.boolean(true))
    case .falsehood: return .value(.boolean(false))
    case .number: return readable(APIDecimal(document.text(node)), as: .number).map { .number($0) }
    case .string: return .value(.string(document.text(node)))
    case .array: return jsonArray(at: node, &rest)
    case .object: return jsonObject(at: node, &rest)
    }
  }

  private mutating func jsonArray(at node: Int, _ rest: inout Int) -> Reading<APIJSON> {
    var elements: [APIJSON] = []
    var child = node + 1
    while child < Int(document.nodes[node].next) {
      guard case .value(let element) = json(at: child, &rest) else { return .broken }
      elements.append(element)
      child = Int(document.nodes[child].next)
    }
    return .value(.array(elements))
  }

  private mutating func jsonObject(at node: Int, _ rest: inout Int) -> Reading<APIJSON> {
    var members: [(String, APIJSON)] = []
    var key = node + 1
    while key < Int(document.nodes[node].next) {
      guard case .value(let value) = json(at: key + 1, &rest) else { return .broken }
      members.append((document.text(key), value))
      key = Int(document.nodes[key + 1].next)
    }
    return .value(.object(APIJSON.Object(members)))
  }
}

/// From any decoder. A container is tried before a scalar, because a list of the decoder passes an element that was read.
extension _APIFieldReader {
  private mutating func decodedJSON(_ rest: inout Int) -> Reading<APIJSON> {
    guard !isTooLarge(&rest) else { return .broken }
    if let container = place.object() { return decodedObject(DecoderPlace(in: container), &rest) }
    if let elements = place.list() { return decodedArray(DecoderPlace(in: elements), &rest) }
    switch place.scalar() {
    case .null: return .value(.null)
    case .boolean(let value): return .value(.boolean(value))
    case .text(let text): return .value(.string(text))
    case .integer(let value): return .value(.number(APIDecimal(value)))
    case .number(let value): return readable(value.flatMap { APIDecimal(exactly: $0) }, as: .number).map { .number($0) }
    case .other(let kind): return wrongKind(.object, found: kind)
    }
  }

  private mutating func decodedArray(_ inner: DecoderPlace, _ rest: inout Int) -> Reading<APIJSON> {
    guard let outer = enter(inner) else { return .broken }
    defer { leave(to: outer) }
    var elements: [APIJSON] = []
    while place.hasMoreElements {
      guard case .value(let element) = decodedJSON(&rest), place.passes(elements.count + 1) else { return .broken }
      elements.append(element)
    }
    return .value(.array(elements))
  }

  private mutating func decodedObject(_ inner: DecoderPlace, _ rest: inout Int) -> Reading<APIJSON> {
    guard let outer = enter(inner) else { return .broken }
    defer { leave(to: outer) }
    var members: [(String, APIJSON)] = []
    for name in place.names.sorted() {
      place.go(to: name)
      guard case .value(let value) = decodedJSON(&rest) else { return .broken }
      members.append((name, value))
    }
    return .value(.object(APIJSON.Object(members)))
  }
}

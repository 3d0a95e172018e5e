/// Values of each kind, where the reader is: a field's, or an element of a list or map.
extension _APIFieldReader {
  @inline(__always)
  mutating func readText() -> Reading<String> {
    switch source {
    case .nothing: return .absent
    case .json:
      if document.nodes[node].kind == .string { return .value(document.text(node)) }
      return readOddText()
    case .decoder:
      if let text = place.text() { return .value(text) }
      return text(of: place.scalar())
    }
  }

  /// A number or a boolean where text belongs.
  @inline(never)
  private mutating func readOddText() -> Reading<String> {
    switch document.nodes[node].kind {
    case .number, .truth, .falsehood: return report.isForgiving ? .value(document.text(node)) : wrongKind(.text)
    case .string, .object, .array, .null: return wrongKind(.text)
    }
  }

  private mutating func text(of scalar: DecoderScalar) -> Reading<String> {
    switch scalar {
    case .text(let text): return .value(text)
    case .boolean(let value) where report.isForgiving: return .value(value ? "true" : "false")
    case .integer(let value) where report.isForgiving: return .value("\(value)")
    case .number(let value?) where report.isForgiving:
      return DecoderScalar.exactText(of: value).map { .value($0) } ?? wrongKind(.text, found: .number)
    case .boolean, .integer, .number, .null, .other: return wrongKind(.text, found: scalar.kind)
    }
  }

  mutating func readBoolean() -> Reading<Bool> {
    switch source {
    case .nothing: return .absent
    case .json:
      switch document.nodes[node].kind {
      case .truth: return .value(true)
      case .falsehood: return .value(false)
      case .string: return readable(ScalarText.boolean(document.text(node)), as: .boolean)
      case .object, .array, .number, .null: return wrongKind(.boolean)
      }
    case .decoder:
      let scalar = place.scalar()
      switch scalar {
      case .boolean(let value): return .value(value)
      case .text(let text): return readable(ScalarText.boolean(text), as: .boolean)
      case .integer, .number, .null, .other: return wrongKind(.boolean, found: scalar.kind)
      }
    }
  }

  mutating func readInteger() -> Reading<Int> {
    switch source {
    case .nothing: return .absent
    case .json:
      switch document.nodes[node].kind {
      case .number: return readable(ScalarText.integer(number: document.text(node)), as: .integer)
      case .string: return readable(ScalarText.integer(document.text(node)), as: .integer)
      case .object, .array, .truth, .falsehood, .null: return wrongKind(.integer)
      }
    case .decoder:
      let scalar = place.scalar()
      switch scalar {
      case .integer(let value): return .value(value)
      case .text(let text): return readable(ScalarText.integer(text), as: .integer)
      case .number: return readable(nil, as: .integer)
      case .boolean, .null, .other: return wrongKind(.integer, found: scalar.kind)
      }
    }
  }

  mutating func readable<Value>(_ value: Value?, as kind: APIJSONKind) -> Reading<Value> {
    if let value { return .value(value) }
    report.add(.unreadable(as: kind))
    return .broken
  }

  /// `null` is absent; everything else is reported.
  @inline(never)
  mutating func wrongKind<Value>(_ expected: APIJSONKind, found: APIJSONKind? = nil) -> Reading<Value> {
    let found = found ?? (source == .json ? document.kind(node) : place.scalar().kind)
    guard found != .null else { return .absent }
    report.add(.wrongKind(expected: expected, found: found))
    return .broken
  }
}

/// Lists and maps.
extension _APIFieldReader {
  mutating func readList<Element>(of kind: _APIValueKind<Element>) -> Reading<[Element]> {
    var list: [Element] = []
    switch source {
    case .nothing: return .absent
    case .json:
      guard document.nodes[node].kind == .array else { return wrongKind(.list) }
      let end = Int(document.nodes[node].next)
      var element = node + 1
      var index = 0
      while element < end, !report.isFull {
        node = element
        if let value = readElement(kind, "[\(index)]") { list.append(value) }
        element = Int(document.nodes[element].next)
        index += 1
      }
    case .decoder:
      guard depth < JSONDocument.depthLimit else { return tooDeep() }
      guard let elements = place.list() else { return wrongKind(.list) }
      let outer = place
      place = DecoderPlace(in: elements)
      depth += 1
      defer { leave(to: outer) }
      var index = 0
      while place.hasMoreElements, !report.isFull {
        if let value = readElement(kind, "[\(index)]") { list.append(value) }
        index += 1
        guard place.passes(index) else { break }
      }
    }
    return .value(list)
  }

  mutating func readMap<Element>(of kind: _APIValueKind<Element>) -> Reading<[String: Element]> {
    var map: [String: Element] = [:]
    switch source {
    case .nothing: return .absent
    case .json:
      guard document.nodes[node].kind == .object else { return wrongKind(.object) }
      let end = Int(document.nodes[node].next)
      var key = node + 1
      while key < end, !report.isFull {
        let name = document.text(key)
        node = key + 1
        key = Int(document.nodes[node].next)
        // The first one counts where a key is there twice.
        if map[name] == nil, let value = readElement(kind, "[*]") { map[name] = value }
      }
    case .decoder:
      guard depth < JSONDocument.depthLimit else { return tooDeep() }
      guard let container = place.object() else { return wrongKind(.object) }
      let outer = place
      place = DecoderPlace(in: container)
      depth += 1
      defer { leave(to: outer) }
      for name in place.names.sorted() where !report.isFull {
        place.go(to: name)
        if let value = readElement(kind, "[*]") { map[name] = value }
      }
    }
    return .value(map)
  }

  /// The element where the reader is; `nil`, and a report, if it is not what it should be.
  private mutating func readElement<Element>(_ kind: _APIValueKind<Element>, _ name: String) -> Element? {
    let mark = report.mark
    let reading = kind.read(&self)
    if case .absent = reading { report.add(.wrongKind(expected: kind.expected, found: .null)) }
    report.putInFront(name, since: mark)
    return optional(reading)
  }

  /// Goes into a container; `nil`, and a report, if that is too deep. Otherwise where the reader was.
  mutating func enter(_ inner: DecoderPlace) -> DecoderPlace? {
    guard depth < JSONDocument.depthLimit else {
      report.add(.tooDeep)
      return nil
    }
    depth += 1
    defer { place = inner }
    return place
  }

  mutating func leave(to outer: DecoderPlace) {
    place = outer
    depth -= 1
  }

  mutating func tooDeep<Value>() -> Reading<Value> {
    report.add(.tooDeep)
    return .broken
  }
}

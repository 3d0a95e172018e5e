/// A JSON value to build test messages from. Objects keep the order of their members, and a name can stand twice.
indirect enum Document: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// As it is spelled.
  case number(String)
  case text(String)
  case list([Document])
  case object([Member])

  struct Member: Hashable, Sendable {
    var name: String
    var value: Document
  }

  /// A compact JSON text.
  var json: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .number(let spelling): bytes += spelling.utf8
    case .text(let text): bytes += Document.quoted(text)
    case .list(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes += Document.quoted(member.name)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  static func quoted(_ text: String) -> [UInt8] {
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        let digits = Array("0123456789abcdef".utf8)
        bytes += [UInt8](("\\u00").utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        bytes.append(byte)
      }
    }
    return bytes + [UInt8(ascii: "\"")]
  }
}

extension Document {
  /// The first member called `name`, which is the one that counts. Setting replaces it, appends it, or takes it away.
  subscript(name: String) -> Document? {
    get {
      guard case .object(let members) = self else { return nil }
      return members.first { $0.name == name }?.value
    }
    set {
      guard case .object(var members) = self else { return }
      let index = members.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(name: name, value: value))
      case (nil, nil): break
      }
      self = .object(members)
    }
  }

  /// The value at the end of `path`, with `[0]` for the first element of a list.
  subscript(path path: some Sequence<String>) -> Document? {
    path.reduce(self as Document?) { document, step in
      if step.hasPrefix("["), case .list(let elements)? = document { return elements.first }
      return document?[step]
    }
  }

  /// The same value with the members of every object in the order of their names.
  var sorted: Document {
    switch self {
    case .null, .boolean, .number, .text: self
    case .list(let elements): .list(elements.map(\.sorted))
    case .object(let members):
      .object(
        members.map { Member(name: $0.name, value: $0.value.sorted) }.sorted { $0.name < $1.name })
    }
  }
}

extension Document: Decodable {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Any JSON value, with the members of every object in the order of their names.
  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Name.self) {
      let names = container.allKeys.sorted { $0.stringValue < $1.stringValue }
      self = .object(try names.map { Member(name: $0.stringValue, value: try container.decode(Self.self, forKey: $0)) })
    } else if var container = try? decoder.unkeyedContainer() {
      var elements: [Document] = []
      while !container.isAtEnd { elements.append(try container.decode(Document.self)) }
      self = .list(elements)
    } else {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let boolean = try? container.decode(Bool.self) {
        self = .boolean(boolean)
      } else if let integer = try? container.decode(Int.self) {
        self = .number(String(integer))
      } else {
        self = container.decodeNil() ? .null : .number(String(try container.decode(Double.self)))
      }
    }
  }
}

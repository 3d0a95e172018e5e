/// The members of one object in a ``JSONDocument``, by name.
///
/// Fields are asked for in the order of the description, which is nearly always that of the text: then each is found
/// where the last one ended. A field that is not there is turned away by one bit.
struct JSONMembers {
  private let first: Int
  private let end: Int
  private let mask: UInt64
  /// Where the field is expected that is asked for next.
  private var cursor: Int

  /// No members.
  init() {
    first = 0
    end = 0
    mask = 0
    cursor = 0
  }

  @inline(__always)
  init(_ document: JSONDocument, of node: Int) {
    first = node + 1
    end = Int(document.nodes[node].next)
    mask = document.nodes[node].mask
    cursor = first
  }

  /// The node of the value under `name`, whatever it is.
  ///
  /// The first key wins where one is repeated, as it does with `JSONDecoder`.
  @inline(__always)
  mutating func value(named name: String, in document: JSONDocument) -> Int? {
    name.withInput { name in
      let hash = name.hash(from: 0, length: name.count)
      guard mask & (1 << UInt64(hash)) != 0 else { return nil }
      let key = cursor
      if key < end, document.nodes[key].hash == hash, document.isText(key, name) {
        cursor = Int(document.nodes[key + 1].next)
        return key + 1
      }
      return search(name, hash, document)
    }
  }

  @inline(never)
  private func search(_ name: JSONInput, _ hash: UInt8, _ document: JSONDocument) -> Int? {
    var key = first
    while key < end {
      if document.nodes[key].hash == hash, document.isText(key, name) { return key + 1 }
      key = Int(document.nodes[key + 1].next)
    }
    return nil
  }

  /// The names in the order of the text.
  func names(in document: JSONDocument) -> [String] {
    var names: [String] = []
    var key = first
    while key < end {
      names.append(document.text(key))
      key = Int(document.nodes[key + 1].next)
    }
    return names
  }
}

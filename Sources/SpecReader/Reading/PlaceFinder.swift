import SpecModel

/// Finds places that the nouns do not carry, in the JSON of the files.
struct PlaceFinder {
  private let documents: [Int: JSONDocument]

  /// - Parameter documents: The files by their indices, without those that could not be parsed.
  init(documents: [Int: JSONDocument]) {
    self.documents = documents
  }

  func document(of file: UInt32) -> JSONDocument? {
    documents[Int(file)]
  }

  /// How many bytes the text or number at `location` has; 1 for anything else.
  func length(at location: SourceLocation) -> Int {
    guard let document = document(of: location.file), let node = node(at: location, in: document) else { return 1 }
    switch document.nodes[node].kind {
    case .object, .array: return 1
    case .string, .number, .true, .false, .null, .invalid: return document.nodes[node].range.count
    }
  }

  /// The value of `key` in the object that has the value at `location`, or that is at `location`.
  func value(of key: Key, beside location: SourceLocation) -> Int? {
    guard let document = document(of: location.file), let node = node(at: location, in: document),
      let object = enclosingObject(of: node, in: document)
    else { return nil }
    return value(in: object, of: document) { document.isText(at: $0, key.text) }
  }

  /// Where the value of `key` is, in the object that has the value at `location`; else `location`.
  func place(of key: Key, beside location: SourceLocation) -> SourceLocation {
    guard let node = value(of: key, beside: location), let document = document(of: location.file) else {
      return location
    }
    return SourceLocation(file: Int(location.file), offset: Int(document.nodes[node].start))
  }

  /// Where `text` is in the list under `key`, beside the value at `location`; else where the list is.
  func place(of text: String, inListOf key: Key, beside location: SourceLocation) -> SourceLocation {
    guard let list = value(of: key, beside: location) else { return location }
    return place(of: text, inListAt: list, of: location.file)
  }

  /// Where the value is whose key is at `key`.
  func value(ofKeyAt key: SourceLocation) -> SourceLocation {
    guard let document = document(of: key.file), let node = node(at: key, in: document), node + 1 < document.nodes.count
    else { return key }
    return SourceLocation(file: Int(key.file), offset: Int(document.nodes[node + 1].start))
  }

  /// Where `text` is in the value, or in the list, whose key is at `key`. The value of a condition can be an
  /// object around either: `{ "not": … }`.
  func place(of text: String, inValueOfKeyAt key: SourceLocation) -> SourceLocation {
    guard let document = document(of: key.file), let node = node(at: key, in: document), node + 1 < document.nodes.count
    else { return key }
    let isComposed = document.nodes[node + 1].kind == .object && node + 3 < Int(document.nodes[node + 1].next)
    return place(of: text, inListAt: isComposed ? node + 3 : node + 1, of: key.file)
  }

  private func place(of text: String, inListAt list: Int, of file: UInt32) -> SourceLocation {
    guard let document = document(of: file) else { return SourceLocation(file: Int(file), offset: 0) }
    var found = list
    if document.nodes[list].kind == .array {
      for entry in document.children(of: list) {
        let isString = document.nodes[entry].kind == .string
        if isString ? document.isText(at: entry, text) : document.source(at: entry) == text { found = entry }
      }
    }
    return SourceLocation(file: Int(file), offset: Int(document.nodes[found].start))
  }

  /// From the key at `key` to the end of its value; the whole file if it could not be parsed.
  func range(ofKeyAt key: SourceLocation) -> Range<UInt32> {
    guard let document = document(of: key.file), let node = node(at: key, in: document) else { return 0..<UInt32.max }
    guard document.nodes[node].kind == .string else { return document.nodes[node].start..<document.nodes[node].end }
    let end = node + 1 < document.nodes.count ? document.nodes[node + 1].end : document.nodes[node].end
    return key.offset..<max(end, key.offset + 1)
  }

  /// The object that has the value or the key at `place`; the whole file if it could not be parsed.
  func range(ofObjectAround place: SourceLocation) -> Range<UInt32> {
    guard let document = document(of: place.file), let node = node(at: place, in: document),
      let object = enclosingObject(of: node, in: document)
    else { return 0..<UInt32.max }
    return document.nodes[object].start..<document.nodes[object].end
  }

  /// The node that begins at `location`.
  private func node(at location: SourceLocation, in document: JSONDocument) -> Int? {
    var low = 0
    var high = document.nodes.count
    while low < high {
      let middle = (low + high) / 2
      if document.nodes[middle].start < location.offset { low = middle + 1 } else { high = middle }
    }
    return low < document.nodes.count && document.nodes[low].start == location.offset ? low : nil
  }

  private func enclosingObject(of node: Int, in document: JSONDocument) -> Int? {
    if document.nodes[node].kind == .object { return node }
    var candidate = node - 1
    while candidate >= 0 {
      if document.nodes[candidate].kind == .object, Int(document.nodes[candidate].next) > node { return candidate }
      candidate -= 1
    }
    return nil
  }

  private func value(in object: Int, of document: JSONDocument, where isKey: (Int) -> Bool) -> Int? {
    var child = object + 1
    while child < Int(document.nodes[object].next) {
      if isKey(child) { return child + 1 }
      child = Int(document.nodes[child + 1].next)
    }
    return nil
  }
}

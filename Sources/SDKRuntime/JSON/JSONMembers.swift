/// The members of an object in a ``JSONTape``, by name.
///
/// Fields are asked for in the order of the description, which is nearly always that of the text: then each is found
/// where the last one ended. A field that is not there is turned away by one bit.
struct JSONMembers {
  private let view: JSONView
  private let first: Int
  private let end: Int
  private let mask: UInt64
  /// Where the field is expected that is asked for next.
  private var cursor: Int

  @inline(__always)
  init(_ view: JSONView, of node: Int) {
    self.view = view
    first = node + 1
    end = Int(view.nodes[node].next)
    mask = view.nodes[node].mask
    cursor = first
  }

  /// The node of the field's value; `nil` if it is absent or `null`.
  @inline(__always)
  mutating func value(of field: UnsafePointer<Field>) -> Int? {
    guard mask & field.pointee.mask != 0 else { return nil }
    let key = cursor
    let value: Int
    if key < end, view.nodes[key].hash == field.pointee.hash, view.isText(key, field.pointee.name) {
      value = key + 1
      cursor = Int(view.nodes[value].next)
    } else {
      guard let found = search(field) else { return nil }
      value = found
    }
    if view.nodes[value].kind != .null { return value }
    return field.pointee.otherNames.isEmpty ? nil : searchOthers(field)
  }

  @inline(never)
  private func search(_ field: UnsafePointer<Field>) -> Int? {
    if let value = search(field.pointee.name, field.pointee.hash) { return value }
    return field.pointee.otherNames.isEmpty ? nil : searchOthers(field)
  }

  /// The field's other names come in their own order; `null` gives way to the next one.
  @inline(never)
  private func searchOthers(_ field: UnsafePointer<Field>) -> Int? {
    for other in field.pointee.otherNames {
      let hash = JSONTape.hash(other.utf8Start, other.utf8CodeUnitCount)
      if let value = search(other, hash), view.nodes[value].kind != .null { return value }
    }
    return nil
  }

  /// The first key wins where one stands twice, as it does with `JSONDecoder`.
  private func search(_ name: StaticString, _ hash: UInt8) -> Int? {
    var key = first
    while key < end {
      if view.nodes[key].hash == hash, view.isText(key, name) { return key + 1 }
      key = Int(view.nodes[key + 1].next)
    }
    return nil
  }
}

/// The indices of the elements of a list, or of the keys of an object, in the order of the text.
struct JSONChildren: Sequence, IteratorProtocol {
  private let nodes: [JSONNode]
  private let isObject: Bool
  private let end: Int
  private var child: Int

  init(of index: Int, in nodes: [JSONNode]) {
    self.nodes = nodes
    isObject = nodes[index].kind == .object
    end = Int(nodes[index].next)
    child = index + 1
  }

  var isEmpty: Bool { child >= end }

  mutating func next() -> Int? {
    guard child < end else { return nil }
    defer { child = Int(nodes[isObject ? child + 1 : child].next) }
    return child
  }
}

import SpecModel
import SpecReader

/// What was seen of a field that is not described: kinds and lengths, never a value.
final class UnknownField {
  /// Fields of objects in here, and in those; more are not told apart.
  static let depthLimit = 6
  static let memberLimit = 64

  private(set) var count = MessageCount()
  private(set) var kinds: Set<JSONValue.Kind> = []
  private(set) var lengths: LengthRange?
  /// Whether every number was whole, and inside of 64 bits.
  private(set) var areNumbersWhole = true
  /// Of objects, in the order in which they were met.
  private(set) var members: [(name: String, field: UnknownField)] = []
  /// Of lists.
  private(set) var element: UnknownField?
  /// The field before it in its object, when it was first met.
  let previous: String?

  private let newNames: NewNames

  init(after previous: String?, _ newNames: NewNames) {
    self.previous = previous
    self.newNames = newNames
  }

  func note(_ value: JSONValue?, _ message: Int, depth: Int = 0) {
    count.note(message)
    guard let value else { return }
    kinds.insert(value.kind)
    switch value.kind {
    case .text: include(value.text?.unicodeScalars.count ?? 0)
    case .number: if value.scalarText.map({ FieldType.integer.canRead($0) }) != true { areNumbersWhole = false }
    case .list:
      var length = 0
      for element in value.elements {
        length += 1
        guard depth < Self.depthLimit else { continue }
        if self.element == nil { self.element = UnknownField(after: nil, newNames) }
        self.element?.note(element, message, depth: depth + 1)
      }
      include(length)
    case .object: noteMembers(of: value, message, depth: depth)
    case .boolean, .null: break
    }
  }

  private func noteMembers(of value: JSONValue, _ message: Int, depth: Int) {
    guard depth < Self.depthLimit else { return }
    var previous: String?
    for (name, member) in value.members {
      guard PrintableName.isName(name) else { continue }
      if let known = members.first(where: { $0.name == name }) {
        known.field.note(member, message, depth: depth + 1)
      } else if members.count < Self.memberLimit, newNames.take() {
        let field = UnknownField(after: previous, newNames)
        field.note(member, message, depth: depth + 1)
        members.append((name, field))
      }
      previous = name
    }
  }

  private func include(_ length: Int) {
    if lengths == nil { lengths = LengthRange(length) } else { lengths?.include(length) }
  }
}

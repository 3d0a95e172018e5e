import SpecModel
import SpecReader

/// What was seen of the objects at one path: which of their fields came, and which came that nobody described.
final class ObjectTally {
  let path: String
  let fields: [Field]
  /// Where the object that has the fields is described.
  let place: SourceLocation
  /// The name of the object, if it has one.
  private let name: String?
  /// The tally of the object around this one.
  private weak var outer: ObjectTally?
  private let newNames: NewNames
  private let indices: [String: Int]
  private(set) var visits = MessageCount()
  private(set) var fieldCounts: [MessageCount]
  /// In how many messages the condition for a field to be there was true.
  private(set) var promises: [MessageCount]
  private var inner: [ObjectTally?]
  private(set) var unknown: [(name: String, field: UnknownField)] = []
  private var unknownIndices: [String: Int] = [:]
  /// Unknown fields whose names may not be printed, or that are too many.
  private(set) var others = MessageCount()

  init(
    path: String, fields: [Field], place: SourceLocation, newNames: NewNames, name: String? = nil,
    in outer: ObjectTally? = nil
  ) {
    self.path = path
    self.fields = fields
    self.place = place
    self.newNames = newNames
    self.name = name
    self.outer = outer
    var indices: [String: Int] = [:]
    for (index, field) in fields.enumerated() {
      indices[field.name] = index
      for name in field.otherNames where indices[name] == nil { indices[name] = index }
    }
    self.indices = indices
    fieldCounts = Array(repeating: MessageCount(), count: fields.count)
    promises = fieldCounts
    inner = Array(repeating: nil, count: fields.count)
  }

  func visit(_ message: Int) {
    visits.note(message)
  }

  func index(of name: String) -> Int? {
    indices[name]
  }

  func noteField(_ index: Int, _ message: Int) {
    fieldCounts[index].note(message)
  }

  func notePromise(_ index: Int, _ message: Int) {
    promises[index].note(message)
  }

  func noteUnknown(_ name: String, _ value: JSONValue?, after previous: String?, _ message: Int) {
    if let index = unknownIndices[name] {
      unknown[index].field.note(value, message)
    } else if PrintableName.isName(name), newNames.take() {
      let field = UnknownField(after: previous, newNames)
      field.note(value, message)
      unknownIndices[name] = unknown.count
      unknown.append((name, field))
    } else {
      others.note(message)
    }
  }

  /// Counts a field that is not described and whose name is not known.
  func noteOther(_ message: Int) {
    others.note(message)
  }

  /// The tally of the objects in the field at `index`, made by `make` when they are first met.
  func tally(at index: Int, _ make: () -> ObjectTally) -> ObjectTally {
    if let known = inner[index] { return known }
    let made = make()
    inner[index] = made
    return made
  }

  /// The tally of an object of this name around this one, or this one: an object that contains itself is counted once.
  func enclosing(named name: String) -> ObjectTally? {
    self.name == name ? self : outer?.enclosing(named: name)
  }

  /// The tallies of the objects in the fields, in their order.
  var tallies: [ObjectTally] { inner.compactMap(\.self) }
}

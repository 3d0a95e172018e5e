/// One operation that goes over the fields of an object: writing, validating, comparing, hashing or listing them.
///
/// It is one concrete type, because a generated function that is generic over its visitor costs more to compile in every
/// type. It owns what it holds, so a copy can be used at any time.
@_documentation(visibility: internal)
public struct _APIFieldVisitor {
  enum Operation {
    case writeJSON, encode, validate, hash, collect, compare, locate, list
  }

  let operation: Operation
  // The state of the one operation; the others are `nil`.
  var writer: JSONWriter?
  var encoder: FieldEncoder?
  var validator: Validator?
  var hasher: Hasher?
  var locator: FieldLocator?
  var leaves = Leaves()
  var children: [Mirror.Child] = []

  init(writer: JSONWriter) {
    operation = .writeJSON
    self.writer = writer
  }

  init(encoder: FieldEncoder) {
    operation = .encode
    self.encoder = encoder
  }

  init(validator: Validator) {
    operation = .validate
    self.validator = validator
  }

  init(hasher: Hasher) {
    operation = .hash
    self.hasher = hasher
  }

  init(locator: FieldLocator) {
    operation = .locate
    self.locator = locator
  }

  init(comparingWith leaves: Leaves) {
    operation = .compare
    self.leaves = leaves
  }

  /// An operation that needs no more than a place for what it finds.
  init(_ operation: Operation) { self.operation = operation }
}

/// Values of each kind, where the visitor is: a field's, or an element of a list or map.
extension _APIFieldVisitor {
  @inline(__always)
  mutating func show(text value: String, _ constraints: _APIFieldConstraints) {
    switch operation {
    case .writeJSON: writer?.text(value)
    case .encode: encoder?.text(value)
    case .validate: validator?.check(value, constraints)
    case .hash: hasher?.combine(value)
    case .collect: leaves.append(.text(value))
    case .compare: leaves.compare(.text(value))
    case .locate: locator?.note(.text(value))
    case .list: break
    }
  }

  mutating func show(boolean value: Bool, _ constraints: _APIFieldConstraints) {
    switch operation {
    case .writeJSON: writer?.boolean(value, constraints)
    case .encode: encoder?.boolean(value, constraints)
    case .validate: validator?.check(value, constraints)
    case .hash: hasher?.combine(value)
    case .collect: leaves.append(.boolean(value))
    case .compare: leaves.compare(.boolean(value))
    case .locate: locator?.note(.boolean(value))
    case .list: break
    }
  }

  mutating func show(integer value: Int, _ constraints: _APIFieldConstraints) {
    switch operation {
    case .writeJSON: writer?.integer(value, constraints)
    case .encode: encoder?.integer(value, constraints)
    case .validate: validator?.check(value, constraints)
    case .hash: hasher?.combine(value)
    case .collect: leaves.append(.integer(value))
    case .compare: leaves.compare(.integer(value))
    case .locate: locator?.note(.integer(value))
    case .list: break
    }
  }

  mutating func show<Value: _APIObject>(_ value: Value) { object { value._show(to: &$0) } }

  /// An object, whose fields `body` shows.
  @inline(__always)
  mutating func object(_ body: (inout _APIFieldVisitor) -> Void) {
    switch operation {
    case .writeJSON:
      writer?.open("{")
      body(&self)
      writer?.close("}")
    case .encode:
      encoder?.openObject()
      body(&self)
      encoder?.close()
    case .validate, .list: body(&self)
    case .hash, .collect, .compare, .locate:
      count(1)
      body(&self)
    }
  }

  mutating func show<Element>(list: [Element], _ kind: _APIValueKind<Element>, _ constraints: _APIFieldConstraints) {
    count(list.count)
    validator?.check(count: list.count, constraints)
    writer?.open("[")
    encoder?.openList()
    for (index, element) in list.enumerated() {
      let known = validator?.count ?? 0
      let position = locator?.position
      locator?.enter("[\(index)]")
      kind.show(element, &self, constraints)
      if let position { locator?.leave(for: position) }
      if let count = validator?.count, count > known { validator?.putInFront("[\(index)]", from: known) }
    }
    writer?.close("]")
    encoder?.close()
  }

  mutating func show<Element>(
    map: [String: Element], _ kind: _APIValueKind<Element>, _ constraints: _APIFieldConstraints
  ) {
    count(map.count)
    validator?.check(count: map.count, constraints)
    writer?.open("{")
    encoder?.openObject()
    for (key, element) in map.sorted(by: { $0.key < $1.key }) {
      let known = validator?.count ?? 0
      name(key)
      if [.hash, .collect, .compare].contains(operation) { show(text: key, _APIFieldConstraints()) }
      let position = locator?.position
      locator?.enter(key, shownAs: "[*]")
      kind.show(element, &self, constraints)
      if let position { locator?.leave(for: position) }
      if let count = validator?.count, count > known { validator?.putInFront("[*]", from: known) }
    }
    writer?.close("}")
    encoder?.close()
  }

  /// What comes next belongs to `name`.
  @inline(__always)
  mutating func name(_ name: String) {
    switch operation {
    case .writeJSON: writer?.key(name)
    case .encode: encoder?.key(name)
    case .validate, .hash, .collect, .compare, .locate, .list: break
    }
  }

  /// How many values follow, or whether one does: two objects that show the same values in other places are different.
  @inline(__always)
  mutating func count(_ count: Int) {
    switch operation {
    case .hash: hasher?.combine(count)
    case .collect: leaves.append(.count(count))
    case .compare: leaves.compare(.count(count))
    case .locate: locator?.note(.count(count))
    case .writeJSON, .encode, .validate, .list: break
    }
  }
}

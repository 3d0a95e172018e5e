/// Writes the fields of an object into a keyed container of any encoder.
///
/// Text, whatever its type, goes in as a string, and objects and lists as nested containers: an encoder that is handed
/// a value of our own types spends more time on finding out what it is than on writing it.
struct CodableFieldWriter {
  private var container: KeyedEncodingContainer<FieldName>
  private let scalars: APIScalarForm
  private var name = FieldName("")
  private var wantsText = false
  /// The first error of the encoder; visiting goes on, and it is thrown at the end.
  private(set) var error: (any Error)?

  init(_ encoder: any Encoder) {
    let scalars = encoder.userInfo.isEmpty ? nil : encoder.userInfo[.scalarForm] as? APIScalarForm
    self.init(encoder.container(keyedBy: FieldName.self), scalars ?? .described)
  }

  private init(_ container: KeyedEncodingContainer<FieldName>, _ scalars: APIScalarForm) {
    self.container = container
    self.scalars = scalars
  }

  /// Writes the object at `object`.
  mutating func write(_ list: FieldList, at object: UnsafeMutableRawPointer) {
    for field in list.all {
      name = field.pointee.key
      wantsText = field.pointee.rules.wantsText(scalars)
      switch field.pointee.kind {
      case .text: field.text(in: object).read { encode(&$0) }
      case .boolean: if var value = field.boolean(in: object).pointee { visitBoolean(&value) }
      case .integer: if var value = field.integer(in: object) { visitInteger(&value) }
      case .box:
        guard let inner = field.boxed(in: object), let type = field.pointee.object else { continue }
        write(nested: type.fieldList, at: inner)
      case .other: writeOther(field, field.pointee.type, in: object)
      }
    }
  }

  private mutating func write(nested list: FieldList, at object: UnsafeMutableRawPointer) {
    var writer = CodableFieldWriter(container.nestedContainer(keyedBy: FieldName.self, forKey: name), scalars)
    writer.write(list, at: object)
    keep(writer.error)
  }

  @inline(never)
  private mutating func writeOther<Value: FieldValue>(
    _ field: UnsafePointer<Field>, _ type: Value.Type, in object: UnsafeMutableRawPointer
  ) {
    field.read(type, in: object) { $0.visitValue(&self) }
  }

  private mutating func keep(_ error: (any Error)?) {
    if self.error == nil { self.error = error }
  }

  private mutating func encode(_ value: String) {
    do {
      try container.encode(value, forKey: name)
    } catch {
      keep(error)
    }
  }

  /// In place, so that nobody counts references.
  @inline(__always)
  private mutating func encode(_ text: inout String?) {
    if let text { encode(text) }
  }
}

extension CodableFieldWriter: ValueVisitor {
  mutating func visitText(_ value: inout String) { encode(value) }
  mutating func visitRedacted<Value: APIRedactedText>(_ value: inout Value) { encode(value.exposed) }
  mutating func visitOpen<Known>(_ value: inout APIOpenValue<Known>) { encode(value.rawValue) }

  mutating func visitBoolean(_ value: inout Bool) {
    if wantsText { return encode(value ? "true" : "false") }
    do {
      try container.encode(value, forKey: name)
    } catch {
      keep(error)
    }
  }

  mutating func visitInteger(_ value: inout Int) {
    if wantsText { return encode(String(value)) }
    do {
      try container.encode(value, forKey: name)
    } catch {
      keep(error)
    }
  }

  mutating func visitObject<Value: VisitableObject>(_ value: inout Value) {
    value.read { write(nested: Value.fieldList, at: $0) }
  }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    var writer = CodableListWriter(container.nestedUnkeyedContainer(forKey: name), scalars, wantsText: wantsText)
    writer.write(value)
    keep(writer.error)
  }

  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) {
    var writer = CodableFieldWriter(container.nestedContainer(keyedBy: FieldName.self, forKey: name), scalars)
    writer.write(value, wantsText: wantsText)
    keep(writer.error)
  }

  /// Writes the elements of a map, whose keys are data.
  mutating func write<Element: FieldValue>(_ map: [String: Element], wantsText: Bool) {
    self.wantsText = wantsText
    for (key, element) in map {
      name = FieldName(stringValue: key)
      var element = element
      element.visitValue(&self)
    }
  }

  /// A writer for the elements of an object or a map in a list.
  init(nestedIn container: KeyedEncodingContainer<FieldName>, _ scalars: APIScalarForm) {
    self.init(container, scalars)
  }
}

extension FieldRules {
  /// Whether booleans and integers of the field are written as text.
  fileprivate func wantsText(_ scalars: APIScalarForm) -> Bool {
    switch scalars {
    case .described: flags.contains(.text)
    case .native: false
    case .text: true
    }
  }
}

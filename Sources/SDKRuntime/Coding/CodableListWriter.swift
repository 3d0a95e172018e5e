/// Writes the elements of a list into an unkeyed container of any encoder.
struct CodableListWriter: ValueVisitor {
  private var container: any UnkeyedEncodingContainer
  private let scalars: APIScalarForm
  private let wantsText: Bool
  private(set) var error: (any Error)?

  init(_ container: any UnkeyedEncodingContainer, _ scalars: APIScalarForm, wantsText: Bool) {
    self.container = container
    self.scalars = scalars
    self.wantsText = wantsText
  }

  mutating func write<Element: FieldValue>(_ list: [Element]) {
    for element in list {
      var element = element
      element.visitValue(&self)
    }
  }

  private mutating func keep(_ error: (any Error)?) {
    if self.error == nil { self.error = error }
  }

  private mutating func encode(_ value: some Encodable) {
    do {
      try container.encode(value)
    } catch {
      keep(error)
    }
  }

  mutating func visitText(_ value: inout String) { encode(value) }
  mutating func visitRedacted<Value: APIRedactedText>(_ value: inout Value) { encode(value.exposed) }
  mutating func visitOpen<Known>(_ value: inout APIOpenValue<Known>) { encode(value.rawValue) }

  mutating func visitBoolean(_ value: inout Bool) {
    if wantsText { encode(value ? "true" : "false") } else { encode(value) }
  }

  mutating func visitInteger(_ value: inout Int) {
    if wantsText { encode(String(value)) } else { encode(value) }
  }

  mutating func visitObject<Value: VisitableObject>(_ value: inout Value) {
    var writer = CodableFieldWriter(nestedIn: container.nestedContainer(keyedBy: FieldName.self), scalars)
    value.read { writer.write(Value.fieldList, at: $0) }
    keep(writer.error)
  }

  mutating func visitList<Element: FieldValue>(_ value: inout [Element]) {
    var writer = CodableListWriter(container.nestedUnkeyedContainer(), scalars, wantsText: wantsText)
    writer.write(value)
    keep(writer.error)
  }

  mutating func visitMap<Element: FieldValue>(_ value: inout [String: Element]) {
    var writer = CodableFieldWriter(nestedIn: container.nestedContainer(keyedBy: FieldName.self), scalars)
    writer.write(value, wantsText: wantsText)
    keep(writer.error)
  }
}

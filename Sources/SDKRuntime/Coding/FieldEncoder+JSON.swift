extension FieldEncoder {
  mutating func json(_ value: APIJSON) {
    switch value {
    case .null: writeNull()
    case .boolean(let value): write(value)
    case .number(let value): number(value)
    case .string(let value): text(value)
    case .array(let elements):
      openList()
      for element in elements { json(element) }
      close()
    case .object(let object):
      openObject()
      for member in object.members {
        key(member.name)
        json(member.value)
      }
      close()
    }
  }
}

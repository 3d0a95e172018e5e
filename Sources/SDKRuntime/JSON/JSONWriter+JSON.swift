extension JSONWriter {
  /// A value of any shape, with all that is in it.
  mutating func json(_ value: APIJSON) {
    switch value {
    case .null: literal("null")
    case .boolean(let value): literal(value ? "true" : "false")
    case .number(let value): literal(value.text)
    case .string(let value): text(value)
    case .array(let elements):
      open("[")
      for element in elements { json(element) }
      close("]")
    case .object(let object):
      open("{")
      for member in object.members {
        key(member.name)
        json(member.value)
      }
      close("}")
    }
  }
}

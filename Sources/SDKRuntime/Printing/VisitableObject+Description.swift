extension VisitableObject {
  /// The object on one line, the fields that are there by their names on the wire:
  /// `Card(cardNo: ••••1111, brand: "VISA", cvv: <redacted>)`.
  ///
  /// Objects inside of it look the same, and texts stand in quotes with their control characters spelled out. Debug
  /// printing and lists and maps of objects come here too, as there is no other form.
  public var description: String {
    let fields = customMirror.children.map { "\($0.label ?? ""): \(String(reflecting: $0.value))" }
    return "\(TypeName.short(of: Self.self))(\(fields.joined(separator: ", ")))"
  }
}

extension _APIObject {
  /// The fields that are there, with a mark in the place of each that is not to be printed.
  ///
  /// `print`, string interpolation, `String(reflecting:)`, `dump` and everything that uses mirrors look here.
  public var customMirror: Mirror {
    var visitor = _APIFieldVisitor(.list)
    visitor.show(self)
    return Mirror(self, children: visitor.children, displayStyle: .struct, ancestorRepresentation: .suppressed)
  }

  /// The object on one line, the fields that are there by their names on the wire:
  /// `Card(cardNo: ••••1111, brand: "VISA", cvv: <redacted>)`.
  ///
  /// Objects inside of it look the same, and texts are in quotes with their control characters spelled out. Debug
  /// printing and lists and maps of objects use it too, as there is no other form.
  public var description: String {
    let fields = customMirror.children.map { "\($0.label ?? ""): \(String(reflecting: $0.value))" }
    return "\(TypeName.short(of: Self.self))(\(fields.joined(separator: ", ")))"
  }
}

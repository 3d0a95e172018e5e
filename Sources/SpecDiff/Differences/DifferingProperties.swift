/// The properties in which two versions of one part differ, by their names in the model.
///
/// They are found by reflection, so a property that this module does not know is among them. A comparison removes
/// what it has reported; what is left has no rule, and becomes an error in the report.
struct DifferingProperties {
  private(set) var all: [Property]

  struct Property {
    var name: String
    fileprivate var oldValue: Any
    fileprivate var newValue: Any

    /// Both values where they are short enough to read. Only what has no rule is asked for them: to print each property
    /// that differs is most of what comparing would take.
    var old: String? { Property.short(oldValue) }
    var new: String? { Property.short(newValue) }

    private static func short(_ value: Any) -> String? {
      let text = String(describing: value)
      return text.utf8.count <= 80 ? text : nil
    }
  }

  init<Part>(_ old: Part, _ new: Part) {
    all = zip(Mirror(reflecting: old).children, Mirror(reflecting: new).children).compactMap { old, new in
      if Content.isSame(old.value, new.value) { return nil }
      return Property(name: old.label ?? "", oldValue: old.value, newValue: new.value)
    }
  }

  func contains(_ name: String) -> Bool {
    all.contains { $0.name == name }
  }

  mutating func crossOff(_ name: String) {
    all.removeAll { $0.name == name }
  }
}

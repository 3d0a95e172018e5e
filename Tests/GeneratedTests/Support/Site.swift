import SpecModel

/// One field at one place of one message: each object's fields count once for every way that leads to them.
struct Site: Sendable, CustomStringConvertible {
  let message: DescribedMessage
  /// Field names from the root of the message; an element of a list is the step `[0]`.
  let path: [String]
  let field: Field

  /// The path as errors show it, after the name of the message.
  var description: String { Site.joined([message.name] + path) }

  static func joined(_ steps: [String]) -> String {
    steps.reduce("") { $0.isEmpty || $1.isEmpty || $1.hasPrefix("[") ? $0 + $1 : $0 + "." + $1 }
  }

  static func all(in message: DescribedMessage) -> [Site] {
    sites(of: message.fields, below: [], in: message, inside: [])
  }

  /// An object that holds itself is entered once.
  private static func sites(
    of fields: [Field], below path: [String], in message: DescribedMessage, inside outer: [String]
  ) -> [Site] {
    fields.flatMap { field in
      let site = Site(message: message, path: path + [field.name], field: field)
      var below = site.path
      if case .list = field.type { below.append("[0]") }
      var names = outer
      if case .object(let name) = field.type.element {
        guard !outer.contains(name) else { return [site] }
        names.append(name)
      }
      guard let inner = Description.fields(of: field.type.element) else { return [site] }
      return [site] + sites(of: inner, below: below, in: message, inside: names)
    }
  }
}

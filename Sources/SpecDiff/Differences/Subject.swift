import SpecModel

/// What a difference is about: its name for people, where it is in both versions, and which messages carry it.
struct Subject {
  /// The path that does not depend on who uses the thing: `vaultPaymentMethod.request.env`, `Env.osType`,
  /// `CardBrand.VISA`. Fingerprints are made from it.
  var path: String
  /// The file of the description that the thing is written in: `objects/Env.json`.
  var nounFile: String
  var reached: [Reached]
  var old: SourceLocation?
  var new: SourceLocation?
  /// Whether ``old`` and ``new`` point at the thing itself; if not, at its owner.
  var isInOld = true
  var isInNew = true
  /// The path of what this is a part of; empty for what has no owner.
  var owner = ""
  /// The path of the part that this is a detail of: of the field, where this is a value that the field lists. A rule that
  /// supersedes others does so for the whole part.
  var whole: String?
  /// Which of its owner's parts it is, where that can hint at a rename.
  var position: Int?

  /// The step from an owner through its field to what is inside; lists and maps show as `[]` and `{}`.
  static func step(to field: Field) -> String {
    field.name + suffix(of: field.type)
  }

  private static func suffix(of type: FieldType) -> String {
    switch type {
    case .list(let element): "[]" + suffix(of: element)
    case .map(let element): "{}" + suffix(of: element)
    case .scalar, .object, .openEnum, .inlineObject: ""
    }
  }

  /// The part called `step` of this subject, which both versions have.
  func part(_ step: String, old: SourceLocation?, new: SourceLocation?) -> Subject {
    var part = self
    part.path = path + "." + step
    part.owner = path
    part.whole = nil
    part.position = nil
    part.reached = reached.extended(by: step)
    part.old = old
    part.new = new
    return part
  }

  /// The part called `step` that only the new version has; in the old one it has the place of its owner.
  func added(_ step: String, at location: SourceLocation) -> Subject {
    var part = self.part(step, old: old, new: location)
    part.isInOld = false
    return part
  }

  /// The part called `step` that only the old version has.
  func removed(_ step: String, at location: SourceLocation) -> Subject {
    var part = self.part(step, old: location, new: new)
    part.isInNew = false
    return part
  }

  /// The elements of a list (`[]`) or of a map (`{}`).
  func through(_ suffix: String) -> Subject {
    var elements = self
    elements.path += suffix
    elements.reached = reached.map { Reached(endpoint: $0.endpoint, direction: $0.direction, path: $0.path + suffix) }
    return elements
  }

  func at(position: Int?) -> Subject {
    var subject = self
    subject.position = position
    return subject
  }

  /// The same subject, pointed at more closely where a place is known; if only one version has the detail, the other
  /// one shows the owner.
  func pointing(old detailInOld: SourceLocation?, new detailInNew: SourceLocation?) -> Subject {
    guard detailInOld != nil || detailInNew != nil else { return self }
    var subject = self
    subject.old = detailInOld ?? old
    subject.new = detailInNew ?? new
    return subject
  }
}

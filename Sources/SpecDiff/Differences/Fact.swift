import SpecModel

/// What kind of part a fact is about.
enum PartKind: String {
  case api
  case server
  case status
  case endpoint = "operation"
  case message
  case object
  case enumeration = "enum"
  case enumValue = "value"
  case field
  case resultCode = "result code"
  case outcome
  case example
  case condition
  case otherName = "other name"
}

/// A part of a description that came, went, or has another name now.
enum Part {
  case api(API)
  case server(Server)
  case status(ResultStatus)
  case endpoint(Endpoint)
  case object(ObjectType)
  case enumeration(EnumType)
  case enumValue(EnumValue)
  case field(Field)
  case resultCode(ResultCode)
  case outcomes(Outcomes)
  case outcome(String)
  case example(Example)
}

/// How a field's type changed.
enum TypeChange {
  case toEnum(old: String, new: String)
  case toString(old: String, new: String)
  case toList
  case fromList
  case ofElement
  /// Another object.
  case object(old: String, new: String)
  case enumeration(old: String, new: String)
  /// An object written inside the field became a named one.
  case shared(String)
  case inlined(String)
  case other
}

/// Where a result code is listed.
enum CodeScope {
  case everyEndpoint
  case someEndpoints
}

/// Which of the two conditional keys.
enum ConditionKey: String {
  case requiredWhen
  case presentWhen
}

/// What is different between two versions: nothing in here judges.
enum Fact {
  case added(Part)
  case removed(Part)
  /// Known to be the same part, not guessed.
  case renamed(old: Part, new: Part)
  case reordered(PartKind)
  /// `inInitializer` if the arguments of the initializer are in another order too: it takes those first that must be
  /// given.
  case fieldsReordered(inInitializer: Bool)
  case deprecated(PartKind)
  case undeprecated(PartKind)
  case deprecationReworded(PartKind)
  case reworded(PartKind)
  case basisChanged(PartKind)
  case sourceLinkChanged(PartKind)
  /// `isVisible` is `false` if the name in Swift stays what it was.
  case swiftNameChanged(PartKind, isVisible: Bool)

  case serverAddressChanged
  case scalarsDefaultChanged
  case resultPathChanged
  case statusActionChanged

  case endpointKindChanged
  case methodChanged
  case pathChanged
  case idempotencyKeyChanged
  /// `isOtherCall` if another call answers, or one where none did, or none any more.
  case inquiryChanged(isOtherCall: Bool)

  case requirednessChanged(isRequired: Bool)
  case conditionChanged(ConditionKey, old: RequirementForm?, new: RequirementForm?)
  case typeChanged(TypeChange)
  case scalarFormChanged
  case constraintChanged(old: Limit?, new: Limit?)
  case valueAllowed(String)
  case valueDisallowed(String)
  case knownValueAdded(String)
  case knownValueRemoved(String)
  case fixedChanged(old: String?, new: String?, isRequired: Bool)
  case sensitivityChanged(old: Sensitivity?, new: Sensitivity?)
  case otherNameAdded(String)
  case otherNameRemoved(String)

  case resultCodeStatusChanged
  case resultCodeActionChanged
  case resultCodeMessageChanged
  case resultCodeAdviceChanged
  case resultCodeScopeChanged(old: CodeScope, new: CodeScope)

  case outcomePayloadChanged
  case outcomeConditionChanged
  case outcomeActionChanged
  case exampleChanged

  /// A property of the model differs, and no comparison knows it.
  case unclassified(String)

  case versionRaised
  case versionNotBumped(needed: Bump)
  case versionBumpedTooLittle(needed: Bump)
  case versionLowered
}

/// One difference between two versions.
struct Difference {
  var fact: Fact
  var subject: Subject
  /// The old and the new value in short, for people and for fingerprints; `nil` where there is none.
  var old: String?
  var new: String?
  /// Guesses that belong to it: a rename that may have been meant.
  var notes: [Sentence] = []
}

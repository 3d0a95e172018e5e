import SpecModel

/// One change of the sample API, named after the property of the model that it changes.
struct Mutation: Sendable {
  var name: String
  var change: @Sendable (inout API) -> Void

  init(_ name: String, _ change: @escaping @Sendable (inout API) -> Void) {
    self.name = name
    self.change = change
  }

  static let all = ofAPI + ofResults + ofEndpoint + ofField + ofTypes + ofOutcomes

  private static let ofAPI = [
    Mutation("API.name") { $0.name = "Other" },
    Mutation("API.version") { $0.version = "2.0.0" },
    Mutation("API.doc") { $0.doc = "Other." },
    Mutation("API.source") { $0.source = nil },
    Mutation("API.scalars") { $0.scalars = .native },
    Mutation("API.servers") { $0.servers.removeLast() },
    Mutation("API.servers order") { $0.servers.swapAt(0, 1) },
    Mutation("API.resultLocations") { $0.resultLocations.codePath = ["code"] },
    Mutation("API.commonResultCodes") { $0.commonResultCodes.removeLast() },
    Mutation("API.commonResultCodes order") { $0.commonResultCodes.swapAt(0, 1) },
    Mutation("API.commonResultCodes moved") {
      $0.endpoints[0].resultCodes.append($0.commonResultCodes.removeLast())
    },
    Mutation("API.endpoints") { $0.endpoints.removeFirst() },
    Mutation("API.endpoints callback") { $0.endpoints.removeLast() },
    Mutation("API.objects") { $0.objects.append(SampleAPI.unused) },
    Mutation("API.enums") { $0.enums.removeLast() },
    Mutation("Server.name") { $0.servers[0].name = "earth" },
    Mutation("Server.url") { $0.servers[0].url = "https://example.com" },
    Mutation("Server.doc") { $0.servers[0].doc = "Other." },
  ]

  private static let ofResults = [
    Mutation("ResultLocations.codePath") { $0.resultLocations.codePath = ["code"] },
    Mutation("ResultLocations.statusPath") { $0.resultLocations.statusPath = ["status"] },
    Mutation("ResultLocations.messagePath") { $0.resultLocations.messagePath = ["message"] },
    Mutation("ResultLocations.statuses") { $0.resultLocations.statuses.removeLast() },
    Mutation("ResultLocations.statuses order") { $0.resultLocations.statuses.swapAt(0, 1) },
    Mutation("ResultLocations.unknownStatus action") { $0.resultLocations.unknownStatus.action = .proceed },
    Mutation("ResultLocations.unknownStatus doc") { $0.resultLocations.unknownStatus.doc = "Other." },
    Mutation("ResultStatus.value") { $0.resultLocations.statuses[0].value = "X" },
    Mutation("ResultStatus.doc") { $0.resultLocations.statuses[0].doc = "Other." },
    Mutation("ResultStatus.action") { $0.resultLocations.statuses[0].action = .acknowledge },
    Mutation("ResultCode.code") { $0.endpoints[0].resultCodes[0].code = "OTHER" },
    Mutation("ResultCode.code case") { $0.endpoints[0].resultCodes[0].code = "Blocked" },
    Mutation("ResultCode.status") { $0.endpoints[0].resultCodes[0].status = "S" },
    Mutation("ResultCode.message") { $0.endpoints[0].resultCodes[0].message = "Other." },
    Mutation("ResultCode.action") { $0.endpoints[0].resultCodes[0].action = .proceed },
    Mutation("ResultCode.advice") { $0.endpoints[0].resultCodes[0].advice = "Other." },
    Mutation("ResultCode.basis") { $0.endpoints[0].resultCodes[0].basis = .sdk },
    Mutation("ResultCode.source") { $0.endpoints[0].resultCodes[0].source = "https://shop.example/codes" },
    Mutation("ResultCode.swiftName") { $0.endpoints[0].resultCodes[0].swiftName = "stopped" },
    Mutation("ResultCode.swiftName same") { $0.endpoints[0].resultCodes[0].swiftName = "blocked" },
    Mutation("ResultCode.deprecation") { $0.endpoints[0].resultCodes[0].deprecation = nil },
  ]

  private static let ofEndpoint = [
    Mutation("Endpoint.name") { $0.endpoints[0].name = "keep" },
    Mutation("Endpoint.kind") { $0.endpoints[0].kind = .callback },
    Mutation("Endpoint.doc") { $0.endpoints[0].doc = "Other." },
    Mutation("Endpoint.source") { $0.endpoints[0].source = nil },
    Mutation("Endpoint.basis") { $0.endpoints[0].basis = .sample },
    Mutation("Endpoint.deprecation") { $0.endpoints[0].deprecation = nil },
    Mutation("Endpoint.method") { $0.endpoints[0].method = "PUT" },
    Mutation("Endpoint.path") { $0.endpoints[0].path = "/v2/store" },
    Mutation("Endpoint.idempotencyKey") { $0.endpoints[0].idempotencyKey = nil },
    Mutation("Endpoint.inquiry") { $0.endpoints[0].inquiry = nil },
    Mutation("Inquiry.endpoint") { $0.endpoints[0].inquiry?.endpoint = "look" },
    Mutation("Inquiry.fields") { $0.endpoints[0].inquiry?.fields = [] },
    Mutation("Inquiry.nothingDone") { $0.endpoints[0].inquiry?.nothingDone = [] },
    Mutation("Mapping.field") { $0.endpoints[0].inquiry?.fields[0].field = "number" },
    Mutation("Mapping.source") { $0.endpoints[0].inquiry?.fields[0].source = "kind" },
    Mutation("Code.code") { $0.endpoints[0].inquiry?.nothingDone[0].code = "GONE" },
    Mutation("Endpoint.request") { $0.endpoints[0].request.fields.removeLast() },
    Mutation("Endpoint.response") { $0.endpoints[0].response.fields.removeLast() },
    Mutation("Endpoint.response of a callback") { $0.endpoints[1].response.fields = [] },
    Mutation("Endpoint.resultCodes") { $0.endpoints[0].resultCodes.removeLast() },
    Mutation("Endpoint.resultCodes order") { $0.endpoints[0].resultCodes.swapAt(0, 1) },
    Mutation("Endpoint.outcomes") { $0.endpoints[0].outcomes = nil },
    Mutation("Endpoint.examples") { $0.endpoints[0].examples.removeLast() },
    Mutation("Endpoint.examples order") { $0.endpoints[0].examples.swapAt(0, 1) },
    Mutation("Message.doc") { $0.endpoints[0].request.doc = nil },
    Mutation("Message.fields") { $0.endpoints[0].response.fields.removeLast() },
    Mutation("Message.fields order") { $0.endpoints[0].response.fields.swapAt(0, 1) },
    Mutation("Example.name") { $0.endpoints[0].examples[0].name = "third" },
    Mutation("Example.doc") { $0.endpoints[0].examples[0].doc = nil },
    Mutation("Example.source") { $0.endpoints[0].examples[0].source = nil },
    Mutation("Example.request") { $0.endpoints[0].examples[0].request = nil },
    Mutation("Example.response") { $0.endpoints[0].examples[0].response = Array("[ ]".utf8) },
    Mutation("Example.outcome") { $0.endpoints[0].examples[0].outcome = nil },
  ]

  private static let ofField: [Mutation] = [
    field("name") { $0.name = "richer" },
    field("name with otherNames") { $0.name = "RICH" },
    field("type") { $0.type = .boolean },
    field("isRequired") { $0.isRequired = false },
    field("canLackValue") { $0.canLackValue = true },
    field("doc") { $0.doc = "Other." },
    field("constraints") { $0.constraints.removeFirst() },
    field("constraints format") { $0.constraints[2].limit = .format(.url) },
    field("constraints allowedValues") { $0.constraints[3].limit = .allowedValues(["11"]) },
    field("constraints allowedValues order") { $0.constraints[3].limit = .allowedValues(["22", "11"]) },
    field("constraints without allowedValues") { $0.constraints.removeLast() },
    field("knownValues") { $0.knownValues = ["11", "22", "33"] },
    field("knownValues order") { $0.knownValues = ["22", "11"] },
    field("fixed") { $0.fixed = nil },
    field("fixed value") { $0.fixed = "22" },
    field("sensitivity") { $0.sensitivity = nil },
    field("sensitivity class") { $0.sensitivity = .personalData },
    field("requiredWhen") { $0.requiredWhen = nil },
    field("presentWhen") { $0.presentWhen?.form = .words("always") },
    field("otherNames") { $0.otherNames = ["Rich"] },
    field("swiftName") { $0.swiftName = nil },
    Mutation("Field.scalarForm") { $0.endpoints[1].response.fields[0].scalarForm = .native },
    field("deprecation") { $0.deprecation = nil },
    field("basis") { $0.basis = .assumption },
    field("source") { $0.source = nil },
    Mutation("Deprecation.message") { $0.endpoints[0].request.fields[2].deprecation?.message = "Other." },
    Mutation("Requirement.form") { $0.endpoints[0].request.fields[2].requiredWhen?.form = .words("always") },
    Mutation("Constraint.limit") { $0.endpoints[0].request.fields[2].constraints[0].limit = .maxLength(21) },
    Mutation("Condition.tests") { $0.require { $0.tests.removeLast() } },
    Mutation("ConditionTest.path") { $0.require { $0.tests[0].path = ["other"] } },
    Mutation("ConditionTest.expectation") { $0.require { $0.tests[0].expectation = .isNoneOf(["CARD"]) } },
    Mutation("ConditionTest.expectation values") {
      $0.require { $0.tests[0].expectation = .isOneOf(["CARD\" or \"WALLET"]) }
    },
    Mutation("ConditionTest.expectation presence") { $0.require { $0.tests[1].expectation = .isPresent(false) } },
    Mutation("Field.type inside") {
      $0.endpoints[0].request.fields[4].type = .inlineObject([SampleAPI.field("retries", .string)])
    },
    Mutation("Field.type of elements") { $0.objects[0].fields[2].type = .list(.map(.object("Result"))) },
  ]

  private static let ofTypes = [
    Mutation("ObjectType.name") { $0.objects[1].name = "Outcome" },
    Mutation("ObjectType.doc") { $0.objects[0].doc = "Other." },
    Mutation("ObjectType.source") { $0.objects[0].source = nil },
    Mutation("ObjectType.basis") { $0.objects[0].basis = .sdk },
    Mutation("ObjectType.deprecation") { $0.objects[0].deprecation = nil },
    Mutation("ObjectType.fields") { $0.objects[0].fields.removeFirst() },
    Mutation("ObjectType.fields order") { $0.objects[0].fields.swapAt(0, 1) },
    Mutation("EnumType.name") { $0.enums[0].name = "CardBrand" },
    Mutation("EnumType.doc") { $0.enums[0].doc = "Other." },
    Mutation("EnumType.source") { $0.enums[0].source = nil },
    Mutation("EnumType.basis") { $0.enums[0].basis = .sdk },
    Mutation("EnumType.deprecation") { $0.enums[0].deprecation = nil },
    Mutation("EnumType.values") { $0.enums[0].values.removeLast() },
    Mutation("EnumType.values order") { $0.enums[0].values.swapAt(0, 1) },
    Mutation("EnumValue.value") { $0.enums[0].values[1].value = "JAPAN" },
    Mutation("EnumValue.value kept name") { $0.enums[0].values[0].value = "VISA_CARD" },
    Mutation("EnumValue.value same to people") { $0.enums[0].values[1].value = "e\u{301}" },
    Mutation("EnumValue.doc") { $0.enums[0].values[0].doc = nil },
    Mutation("EnumValue.swiftName") { $0.enums[0].values[0].swiftName = "carteVisa" },
    Mutation("EnumValue.basis") { $0.enums[0].values[0].basis = .assumption },
    Mutation("EnumValue.deprecation") { $0.enums[0].values[0].deprecation = nil },
  ]

  private static let ofOutcomes = [
    Mutation("Outcomes.doc") { $0.endpoints[0].outcomes?.doc = nil },
    Mutation("Outcomes.decisions") { $0.endpoints[0].outcomes?.decisions.removeLast() },
    Mutation("Outcomes.decisions order") { $0.endpoints[0].outcomes?.decisions.swapAt(0, 1) },
    Mutation("Outcomes.decisions repeated") { api in
      var rule = SampleAPI.outcomes.decisions[0]
      rule.condition?.tests.removeLast()
      api.endpoints[0].outcomes?.decisions.insert(rule, at: 0)
    },
    Mutation("Decision.outcome") { $0.endpoints[0].outcomes?.decisions[0].outcome = "kept" },
    Mutation("Decision.doc") { $0.endpoints[0].outcomes?.decisions[0].doc = "Other." },
    Mutation("Decision.condition") { $0.endpoints[0].outcomes?.decisions[0].condition = nil },
    Mutation("Decision.carries") { $0.endpoints[0].outcomes?.decisions[0].carries = [] },
    Mutation("Decision.carriesAny") { $0.endpoints[0].outcomes?.decisions[0].carriesAny = [] },
    Mutation("Decision.action") { $0.endpoints[0].outcomes?.decisions[0].action = .byResultCode },
    Mutation("Decision.basis") { $0.endpoints[0].outcomes?.decisions[0].basis = .sdk },
  ]

  private static func field(_ property: String, _ change: @escaping @Sendable (inout Field) -> Void) -> Mutation {
    Mutation("Field.\(property)") { change(&$0.endpoints[0].request.fields[2]) }
  }
}

extension SampleAPI {
  static var unused: ObjectType {
    ObjectType(
      name: "Unused", doc: "Unused.", source: nil, basis: .documented, deprecation: nil, fields: [], location: place(2))
  }
}

extension API {
  /// Changes the condition of the sample's rich field.
  fileprivate mutating func require(_ change: (inout Condition) -> Void) {
    var condition = SampleAPI.isCard
    change(&condition)
    endpoints[0].request.fields[2].requiredWhen?.form = .condition(condition)
  }
}

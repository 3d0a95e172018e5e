import SpecModel

/// A small API with every property of the model in use.
enum SampleAPI {
  static let files = [
    SourceFile(path: "Specs/Sample/api.json", bytes: Array("{\n  \"api\": \"Sample\"\n}\n".utf8)),
    SourceFile(path: "Specs/Sample/endpoints/store.json", bytes: Array("{\n  \"endpoint\": \"store\"\n}\n".utf8)),
    SourceFile(path: "Specs/Sample/objects/Card.json", bytes: Array("{\n  \"object\": \"Card\"\n}\n".utf8)),
    SourceFile(path: "Specs/Sample/enums/Brand.json", bytes: Array("{\n  \"enum\": \"Brand\"\n}\n".utf8)),
  ]

  static func place(_ file: Int, _ offset: Int = 4) -> SourceLocation {
    SourceLocation(file: file, offset: offset)
  }

  static var api: API {
    API(
      name: "Sample", version: "1.0.0", doc: "A sample.", source: "https://example.com", scalars: .text,
      servers: [
        Server(name: "europe", url: "https://eu.example.com", doc: "Europe.", location: place(0)),
        Server(name: "asia", url: "https://asia.example.com", doc: "Asia.", location: place(0)),
      ],
      resultLocations: ResultLocations(
        codePath: ["result", "code"], statusPath: ["result", "status"], messagePath: ["result", "message"],
        statuses: [status("S", .proceed), status("F", .contactSupport)],
        unknownStatus: status("", .inquireThenRetryWithNewRequestId), location: place(0)),
      commonResultCodes: [resultCode("ACCESS_DENIED"), resultCode("PROCESS_FAIL")],
      endpoints: [store, notify], objects: [card, result], enums: [brand], files: files, location: place(0),
      versionLocation: place(0))
  }

  static func status(_ value: String, _ action: NextAction) -> ResultStatus {
    ResultStatus(value: value, doc: "A status.", action: action, location: place(0))
  }

  static func resultCode(_ code: String) -> ResultCode {
    ResultCode(
      code: code, status: "F", message: "It failed.", action: .correctRequest, advice: "Correct it.",
      basis: .documented, source: nil, swiftName: nil, deprecation: Deprecation(message: "old", location: place(0)),
      location: place(0))
  }

  static func field(_ name: String, _ type: FieldType = .string, isRequired: Bool = false) -> Field {
    Field(
      name: name, type: type, isRequired: isRequired, doc: "A field.", constraints: [], knownValues: [], fixed: nil,
      sensitivity: nil, requiredWhen: nil, presentWhen: nil, otherNames: [], swiftName: nil, scalarForm: .text,
      deprecation: nil, basis: .documented, source: nil, location: place(1), typeLocation: place(1))
  }

  static var rich: Field {
    var field = field("rich", isRequired: true)
    field.constraints = [
      Constraint(.maxLength(20), location: place(1)), Constraint(.minLength(2), location: place(1)),
      Constraint(.format(.digits), location: place(1)), Constraint(.allowedValues(["11", "22"]), location: place(1)),
    ]
    field.knownValues = ["11", "22"]
    field.fixed = "11"
    field.sensitivity = .secret
    field.requiredWhen = Requirement(.condition(isCard), location: place(1))
    field.presentWhen = Requirement(.words("after the first use"), location: place(1))
    field.otherNames = ["Rich", "RICH"]
    field.swiftName = "wealthy"
    field.deprecation = Deprecation(message: "use card", location: place(1))
    field.source = "https://example.com/rich"
    field.keyLocations = FieldKey.allCases.map { FieldKeyLocation($0, at: place(1, 2)) }
    return field
  }

  static var isCard: Condition {
    Condition(tests: [
      ConditionTest(path: ["kind"], expectation: .isOneOf(["CARD"]), location: place(1)),
      ConditionTest(path: ["card", "number"], expectation: .isPresent(true), location: place(1)),
    ])
  }

  static var store: Endpoint {
    Endpoint(
      name: "store", kind: .call, doc: "Stores.", source: "https://example.com/store", basis: .documented,
      deprecation: Deprecation(message: "use keep", location: place(1)), method: "POST", path: "/store",
      idempotencyKey: "requestId",
      request: Message(
        doc: "What is stored.",
        fields: [
          field("requestId", isRequired: true), field("kind"), rich, field("card", .object("Card")),
          field("settings", .inlineObject([field("retries", .integer)])),
        ], location: place(1)),
      response: Message(
        doc: "What was stored.",
        fields: [field("result", .object("Result"), isRequired: true), field("card", .object("Card"))],
        location: place(1)),
      resultCodes: [resultCode("BLOCKED"), resultCode("EXPIRED")], outcomes: outcomes,
      examples: [example("first"), example("second")], location: place(1), methodLocation: place(1),
      pathLocation: place(1), idempotencyKeyLocation: place(1), inquiry: inquiry)
  }

  static var inquiry: Inquiry {
    Inquiry(
      endpoint: "ask", fields: [mapping], nothingDone: [Inquiry.Code(code: "UNKNOWN", location: place(1))],
      location: place(1), endpointLocation: place(1), fieldsLocation: place(1))
  }

  static var mapping: Inquiry.Mapping {
    Inquiry.Mapping(field: "id", source: "requestId", location: place(1), sourceLocation: place(1))
  }

  static func example(_ name: String) -> Example {
    Example(
      name: name, doc: "An example.", source: "https://example.com", request: Array("{}".utf8),
      response: Array("{}".utf8), outcome: "stored", location: place(1))
  }

  static var outcomes: Outcomes {
    Outcomes(
      doc: "What happened.",
      decisions: [
        Decision(
          outcome: "stored", doc: "It is stored.", condition: isCard, carries: [["card"]],
          carriesAny: [["result", "code"]], action: .fixed(.proceed), basis: .documented, location: place(1)),
        Decision(
          outcome: "failed", doc: "It failed.", condition: nil, carries: [], carriesAny: [], action: .byResultCode,
          basis: .documented, location: place(1)),
      ], location: place(1))
  }

  static var notify: Endpoint {
    var endpoint = store
    endpoint.name = "notify"
    endpoint.kind = .callback
    endpoint.method = nil
    endpoint.path = nil
    endpoint.request.fields = [field("result", .object("Result")), field("kind")]
    endpoint.response.fields = [field("answer", .integer)]
    return endpoint
  }

  static var card: ObjectType {
    ObjectType(
      name: "Card", doc: "A card.", source: "https://example.com/card", basis: .documented,
      deprecation: Deprecation(message: "use token", location: place(2)),
      fields: [field("number"), field("brand", .openEnum("Brand")), field("more", .list(.map(.object("Card"))))],
      location: place(2))
  }

  static var result: ObjectType {
    ObjectType(
      name: "Result", doc: "A result.", source: nil, basis: .documented, deprecation: nil,
      fields: [field("code", isRequired: true), field("status"), field("message")], location: place(2))
  }

  static var brand: EnumType {
    EnumType(
      name: "Brand", doc: "A brand.", source: "https://example.com/brand", basis: .documented,
      deprecation: Deprecation(message: "old", location: place(3)),
      values: [
        EnumValue(
          value: "VISA", doc: "Visa.", swiftName: "visa", basis: .documented,
          deprecation: Deprecation(message: "old", location: place(3)), location: place(3)),
        EnumValue(value: "JCB", doc: nil, swiftName: nil, basis: .documented, deprecation: nil, location: place(3)),
      ], location: place(3))
  }
}

import SpecModel

/// What an object of a description describes, with its keys.
///
/// This is the one list of keys for each noun: `gen format` writes them in this order, and tests hold the
/// documentation, the JSON Schema and the reader to it.
enum Noun: CaseIterable {
  case api, server, result, status, resultCode
  case endpoint, inquiry, message, outcomes, decision, example
  case object, enumeration, enumValue, field, expectation
  case acceptedBreaks, acceptedBreak

  /// The keys in their order. When an object takes several lines, each of these lists begins a new one.
  var lines: [[Key]] {
    switch self {
    case .api:
      [[.schema], [.api], [.version], [.doc], [.source], [.scalars], [.servers], [.result], [.resultCodes]]
    case .server:
      [[.name, .url], [.doc]]
    case .result:
      [[.code, .status, .message], [.statuses], [.unknownStatus]]
    case .status:
      [[.action], [.doc]]
    case .resultCode:
      [[.code, .status, .action, .swiftName, .deprecated, .basis], [.source], [.message], [.advice]]
    case .endpoint:
      [
        [.schema], [.endpoint], [.kind], [.doc], [.source], [.basis], [.deprecated], [.method, .path],
        [.idempotencyKey], [.inquiry], [.request], [.response], [.resultCodes], [.outcomes], [.examples],
      ]
    case .inquiry:
      [[.endpoint], [.fields], [.nothingDone]]
    case .message:
      [[.doc], [.fields]]
    case .outcomes:
      [[.doc], [.rules]]
    case .decision:
      [[.outcome, .action, .basis, .otherwise], [.when], [.carries], [.carriesAny], [.doc]]
    case .example:
      [[.name, .outcome], [.doc], [.source], [.request], [.response]]
    case .object:
      [[.schema], [.object], [.doc], [.source], [.basis], [.deprecated], [.fields]]
    case .enumeration:
      [[.schema], [.enum], [.doc], [.source], [.basis], [.deprecated], [.values]]
    case .enumValue:
      [[.value, .swiftName, .deprecated, .basis], [.doc]]
    case .field:
      [
        [.type, .required] + Limit.Kind.allCases.compactMap(\.inDescription)
          + [.fixed, .sensitive, .wire, .otherNames, .swiftName, .deprecated, .basis],
        [.knownValues], [.requiredWhen], [.presentWhen], [.source], [.doc], [.fields],
      ]
    case .expectation:
      [[.not, .present]]
    case .acceptedBreaks:
      [[.schema], [.accepted]]
    case .acceptedBreak:
      [[.fingerprint, .expires], [.reason]]
    }
  }

  /// The keys in their order.
  var keys: [Key] {
    lines.flatMap(\.self)
  }

  /// What messages call it.
  var subject: String {
    switch self {
    case .api: "an API"
    case .server: "a server"
    case .result: "`result`"
    case .status: "a status"
    case .resultCode: "a result code"
    case .endpoint: "an endpoint"
    case .inquiry: "an inquiry"
    case .message: "a message"
    case .outcomes: "`outcomes`"
    case .decision: "a decision"
    case .example: "an example"
    case .object: "an object"
    case .enumeration: "an enum"
    case .enumValue: "a value of an enum"
    case .field: "a field"
    case .expectation: "what a condition expects"
    case .acceptedBreaks: "a list of accepted breaks"
    case .acceptedBreak: "an accepted break"
    }
  }

  /// Whether it is all that its file holds.
  var isFile: Bool {
    switch self {
    case .api, .endpoint, .object, .enumeration, .acceptedBreaks: true
    case .server, .result, .status, .resultCode, .inquiry, .message, .outcomes, .decision, .example, .enumValue, .field,
      .expectation,
      .acceptedBreak:
      false
    }
  }
}

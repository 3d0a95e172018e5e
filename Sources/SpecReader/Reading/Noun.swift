import SpecModel

/// What an object of a description describes, with its keys.
///
/// This is the one list of keys for each noun: `gen format` writes them in this order, and tests hold the
/// documentation, the JSON Schema and the reader to it.
enum Noun: CaseIterable {
  case api, server, result, status, resultCode
  case endpoint, inquiry, message, outcomes, rule, example
  case object, enumeration, enumValue, field

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
      [[.code, .status, .action, .swiftName, .deprecated, .basis], [.message], [.advice]]
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
    case .rule:
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
        [.type, .required] + ConstraintRule.Kind.allCases.compactMap(\.inDescription)
          + [.fixed, .sensitive, .wire, .otherNames, .swiftName, .deprecated, .basis],
        [.knownValues], [.requiredWhen], [.presentWhen], [.source], [.doc], [.fields],
      ]
    }
  }

  /// The keys in their order.
  var keys: [Key] {
    lines.flatMap(\.self)
  }
}

/// Every key that the format has, over all of its objects.
enum Key: UInt8, CaseIterable {
  case schema, api, version, doc, source, scalars, servers, name, url
  case result, code, status, message, statuses, unknownStatus, action, resultCodes, advice
  case endpoint, kind, basis, deprecated, method, path, idempotencyKey, request, response, outcomes, examples
  case rules, outcome, when, otherwise, carries, carriesAny, not, present
  case object, `enum`, values, value, fields, type, required
  case minLength, maxLength, minimum, maximum, minItems, maxItems, format, allowedValues, knownValues, fixed
  case sensitive, requiredWhen, presentWhen, otherNames, swiftName, wire
  case accepted, fingerprint, reason, expires

  /// As it stands in the file.
  @inline(__always) var spelling: StaticString {
    switch self {
    case .schema: "$schema"
    case .api: "api"
    case .version: "version"
    case .doc: "doc"
    case .source: "source"
    case .scalars: "scalars"
    case .servers: "servers"
    case .name: "name"
    case .url: "url"
    case .result: "result"
    case .code: "code"
    case .status: "status"
    case .message: "message"
    case .statuses: "statuses"
    case .unknownStatus: "unknownStatus"
    case .action: "action"
    case .resultCodes: "resultCodes"
    case .advice: "advice"
    case .endpoint: "endpoint"
    case .kind: "kind"
    case .basis: "basis"
    case .deprecated: "deprecated"
    case .method: "method"
    case .path: "path"
    case .idempotencyKey: "idempotencyKey"
    case .request: "request"
    case .response: "response"
    case .outcomes: "outcomes"
    case .examples: "examples"
    case .rules: "rules"
    case .outcome: "outcome"
    case .when: "when"
    case .otherwise: "otherwise"
    case .carries: "carries"
    case .carriesAny: "carriesAny"
    case .not: "not"
    case .present: "present"
    case .object: "object"
    case .enum: "enum"
    case .values: "values"
    case .value: "value"
    case .fields: "fields"
    case .type: "type"
    case .required: "required"
    case .minLength: "minLength"
    case .maxLength: "maxLength"
    case .minimum: "minimum"
    case .maximum: "maximum"
    case .minItems: "minItems"
    case .maxItems: "maxItems"
    case .format: "format"
    case .allowedValues: "allowedValues"
    case .knownValues: "knownValues"
    case .fixed: "fixed"
    case .sensitive: "sensitive"
    case .requiredWhen: "requiredWhen"
    case .presentWhen: "presentWhen"
    case .otherNames: "otherNames"
    case .swiftName: "swiftName"
    case .wire: "wire"
    case .accepted: "accepted"
    case .fingerprint: "fingerprint"
    case .reason: "reason"
    case .expires: "expires"
    }
  }

  var text: String {
    spelling.description
  }
}

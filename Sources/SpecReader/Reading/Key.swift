/// Every key that the format has, over all of its objects.
enum Key: String, CaseIterable {
  case schema = "$schema"
  case api, version, doc, source, scalars, servers, name, url
  case result, code, status, message, statuses, unknownStatus, action, resultCodes, advice
  case endpoint, kind, basis, deprecated, method, path, idempotencyKey, inquiry, nothingDone, request, response,
    outcomes, examples
  case rules, outcome, when, otherwise, carries, carriesAny, not, present
  case object, `enum`, values, value, fields, type, required
  case minLength, maxLength, minimum, maximum, minItems, maxItems, format, allowedValues, knownValues, fixed
  case sensitive, requiredWhen, presentWhen, otherNames, swiftName, wire
  case accepted, fingerprint, reason, expires

  var text: String { rawValue }
}

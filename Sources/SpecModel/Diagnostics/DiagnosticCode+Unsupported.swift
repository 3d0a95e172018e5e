/// About what a description cannot say.
extension DiagnosticCode {
  static let aboutWhatCannotBeSaid: [DiagnosticCode] = [
    .oneOfUnsupported, .nullUnsupported, .parametersUnsupported, .bodyUnsupported, .fractionUnsupported,
    .nestedCollection, .duplicatePath,
  ]

  public static let oneOfUnsupported = DiagnosticCode(
    "one-of-unsupported", .error,
    title: "A value cannot have one of several shapes",
    why: #"""
      Every field has one type, so that generated code can read it and check it. Describe one object
      that has the fields of all shapes, and say with `requiredWhen` when each of them is there. For an
      object whose keys nobody knows, write `[string: string]`.
      """#,
    wrong: #""detail": { "oneOf": ["Card", "Wallet"], "doc": "…" }"#,
    right: #""card": { "type": "Card", "requiredWhen": { "kind": "CARD" }, "doc": "…" }"#)

  public static let nullUnsupported = DiagnosticCode(
    "null-unsupported", .error,
    title: "Null is the same as absent",
    why: #"""
      A field that is `null` decodes like a field that is not there, and no request contains `null`. So
      nothing can be said about `null` alone. Every field without `required` may be absent or `null`.
      """#,
    wrong: #"{ "type": "string", "nullable": true, "doc": "…" }"#,
    right: #"{ "type": "string", "doc": "…" }"#)

  public static let parametersUnsupported = DiagnosticCode(
    "parameters-unsupported", .error,
    title: "A call has no parameters outside its body",
    why: #"""
      The fields of a request travel in the JSON body. Parameters of the path or of a query, and
      headers, are not described: add them where you send the request, to the address that you build
      from a server and `path`.
      """#,
    wrong: #""path": "/v1/orders/{orderId}""#,
    right: #""path": "/v1/orders""#)

  public static let bodyUnsupported = DiagnosticCode(
    "body-unsupported", .error,
    title: "A GET has no body",
    why: #"""
      Many servers and proxies drop the body of a GET, so its request cannot have fields. Leave `fields`
      empty, and add the parameters of the query where you send the request.
      """#,
    wrong: #""method": "GET", "request": { "fields": { "id": { "type": "string", "doc": "…" } } }"#,
    right: #""method": "GET", "request": { "fields": {} }"#)

  public static let fractionUnsupported = DiagnosticCode(
    "fraction-unsupported", .error,
    title: "There is no type for binary fractions",
    why: #"""
      A binary floating-point number cannot hold most decimal fractions, so money and rates would
      change in transit. Write `decimal`, which keeps every digit, or `integer` if no value has a
      fraction.
      """#,
    wrong: #""rate": { "type": "number", "doc": "The exchange rate." }"#,
    right: #""rate": { "type": "decimal", "doc": "The exchange rate." }"#)

  public static let nestedCollection = DiagnosticCode(
    "nested-collection", .error,
    title: "A list or map is the element of another",
    why: #"""
      The elements of a list and the values of a map are strings, booleans, numbers, enums or objects.
      Describe the inner list as a field of an object, and write a list of that object.
      """#,
    wrong: #""rows": { "type": "[[string]]", "doc": "…" }"#,
    right: #""rows": { "type": "[Row]", "doc": "…" }"#)

  public static let duplicatePath = DiagnosticCode(
    "duplicate-path", .error,
    title: "Two endpoints have the same method and path",
    why: #"""
      Method and path are what tells the calls of an API apart. If one address serves two purposes,
      describe one endpoint whose fields are optional, and say with `requiredWhen` when each is there.
      """#,
    wrong: #"pay.json: "path": "/v1/pay"   payLater.json: "path": "/v1/pay""#,
    right: #"pay.json: "path": "/v1/pay"   payLater.json: "path": "/v1/payLater""#)
}

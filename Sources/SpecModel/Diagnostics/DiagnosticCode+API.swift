/// About the API and its endpoints.
extension DiagnosticCode {
  static let aboutAPI: [DiagnosticCode] = [
    .badVersion, .badURL, .badMethod, .badPath, .kindMismatch, .resultPath, .idempotencyKey, .inquiry,
  ]

  public static let badVersion = DiagnosticCode(
    "bad-version", .error,
    title: "The version is not a semantic version",
    why: #"""
      The version of the SDK orders releases and says what an update can break, so it has exactly
      three numbers: major, minor, patch, without leading zeros and suffixes.
      """#,
    wrong: #"{ "version": "1.0" }"#,
    right: #"{ "version": "1.0.0" }"#)

  public static let badURL = DiagnosticCode(
    "bad-url", .error,
    title: "An address cannot be used",
    why: #"""
      Card data must never travel in the clear, so servers begin with `https://`. The path of an
      endpoint, which begins with `/`, is appended to the address of a server, so that must not end
      in `/` or have a query. A `source` is the address of a web page, so that readers can open it.
      """#,
    wrong: #"{ "name": "live", "url": "http://shop.example/api/", "doc": "…" }"#,
    right: #"{ "name": "live", "url": "https://shop.example/api", "doc": "…" }"#)

  public static let badMethod = DiagnosticCode(
    "bad-method", .error,
    title: "The method is not an HTTP method",
    why: #"""
      HTTP methods are case-sensitive and written in capitals. An endpoint can have GET, POST, PUT,
      PATCH or DELETE.
      """#,
    wrong: #"{ "method": "post" }"#,
    right: #"{ "method": "POST" }"#)

  public static let badPath = DiagnosticCode(
    "bad-path", .error,
    title: "The path cannot be appended to the address of a server",
    why: #"""
      A path begins with one `/` and is sent as it is written. It has no spaces, no query, no
      placeholders and no `..`: what varies between calls travels in the body.
      """#,
    wrong: #"{ "path": "v1/pay?mode=live" }"#,
    right: #"{ "path": "/v1/pay" }"#)

  public static let kindMismatch = DiagnosticCode(
    "kind-mismatch", .error,
    title: "A callback has a key that only calls have",
    why: #"""
      In a callback the vendor calls the merchant: it goes to an address that the merchant chose, so
      it has neither method nor path in the description. Remove them, or remove `"kind": "callback"`
      if the merchant makes the call.
      """#,
    wrong: #"{ "endpoint": "notifyPayment", "kind": "callback", "path": "/v1/notify" }"#,
    right: #"{ "endpoint": "notifyPayment", "kind": "callback" }"#)

  public static let resultPath = DiagnosticCode(
    "result-path", .error,
    title: "A response lacks the result that `api.json` names",
    why: #"""
      The `result` of `api.json` says where the code, the status and the message of every response are
      found. Every call must have a string or an enum there, because generated code reads it for every
      call. Correct the path, or add the field to the response.
      """#,
    wrong: #""result": { "code": "result.code", … } and a response with the field resultCode"#,
    right: #""result": { "code": "result.resultCode", … }"#)

  public static let idempotencyKey = DiagnosticCode(
    "idempotency-key", .error,
    title: "The idempotency key is not a required string of the request",
    why: #"""
      The idempotency key names the field whose value makes a repeated call safe. It works only if
      every request has one, so the field must exist, be required and be a string.
      """#,
    wrong: #"{ "idempotencyKey": "requestId", "request": { "fields": { "requestId": { "type": "string" } } } }"#,
    right:
      #"{ "idempotencyKey": "requestId", "request": { "fields": { "requestId": { "type": "string", "required": true } } } }"#
  )

  public static let inquiry = DiagnosticCode(
    "inquiry", .error,
    title: "The inquiry of a call cannot be made",
    why: #"""
      An inquiry names the call that tells the state of this one, and says which field of its request
      is taken from which field of this call's request. The fields are strings and equally
      sensitive, and every required field of the inquiry comes from a required field. `nothingDone`
      lists result codes of the inquiry that say that this call did nothing.
      """#,
    wrong: #"{ "inquiry": { "endpoint": "inquirePayment", "fields": {} } }"#,
    right: #"{ "inquiry": { "endpoint": "inquirePayment", "fields": { "paymentId": "paymentId" } } }"#)
}

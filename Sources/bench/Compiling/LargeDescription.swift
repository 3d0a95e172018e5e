import SpecReader

/// A description with one large noun.
enum LargeDescription {
  enum Noun: String, CaseIterable {
    case fields
    case resultCodes = "result codes"

    var count: Int {
      switch self {
      case .fields: 400
      case .resultCodes: 1500
      }
    }
  }

  static func files(_ noun: Noun, _ count: Int) -> [DescriptionFile] {
    let numbers = 1...count
    var fields = [#""note": { "type": "string", "doc": "A note." }"#]
    var codes = [code("SUCCESS", "S")]
    switch noun {
    case .fields: fields = numbers.map { #""field\#($0)": { "type": "string", "maxLength": 64, "doc": "A field." }"# }
    case .resultCodes: codes += numbers.map { code("CODE_\($0)", "F") }
    }
    let endpoint = """
      { "endpoint": "pay", "doc": "Pays.", "method": "POST", "path": "/v1/pay",
      "request": { "fields": { \(fields.joined(separator: ",\n")) } },
      "response": { "fields": { "result": { "type": "Result", "required": true, "doc": "The result." } } },
      "resultCodes": [\(codes.joined(separator: ",\n"))],
      "outcomes": { "doc": "By status.", "rules": [
      { "outcome": "paid", "action": "proceed", "when": { "result.resultStatus": "S" }, "doc": "It is paid." },
      { "outcome": "failed", "action": "byResultCode", "when": { "result.resultStatus": "F" },
      "carries": ["result.resultCode"], "doc": "It is not." },
      { "outcome": "unexpected", "action": "contactSupport", "otherwise": true, "doc": "Another answer." } ] } }
      """
    return [("api.json", api), ("objects/Result.json", result), ("endpoints/pay.json", endpoint)].map { name, text in
      DescriptionFile(path: name, name: name, bytes: Array(text.utf8))
    }
  }

  private static func code(_ code: String, _ status: String) -> String {
    """
    { "code": "\(code)", "status": "\(status)", "action": "\(status == "S" ? "proceed" : "contactSupport")",
    "message": "Words.", "advice": "Advice." }
    """
  }

  private static let api = """
    { "api": "AlipayVaulting", "version": "1.0.0", "scalars": "native", "doc": "An API with one large noun.",
    "source": "https://shop.example/docs",
    "servers": [{ "name": "main", "url": "https://shop.example/api", "doc": "The server." }],
    "result": { "code": "result.resultCode", "status": "result.resultStatus",
    "message": "result.resultMessage", "statuses": {
    "S": { "action": "proceed", "doc": "It worked." }, "F": { "action": "contactSupport", "doc": "It failed." } },
    "unknownStatus": { "action": "contactSupport", "doc": "A new status." } } }
    """

  private static let result = """
    { "object": "Result", "doc": "How a call went.", "fields": {
    "resultCode": { "type": "string", "required": true, "doc": "The code." },
    "resultStatus": { "type": "string", "required": true, "doc": "The status." },
    "resultMessage": { "type": "string", "doc": "The words." } } }
    """
}

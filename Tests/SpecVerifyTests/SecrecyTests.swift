import Foundation
import SpecModel
import SpecReader
import SpecVerify
import Testing

/// No value of a message gets into any output, wherever it is and however wrong it is there.
@Suite("Secrets in recorded messages")
struct SecrecyTests {
  static let secrets = [
    "4111111111111111", "ALIPAY9CGwsAeMBug+G2dSKDV6AIsNKTxAFNkOMoj8Gxvt8h0eDUbd6nO5CwMFIjEFERWxCAo==", "xufangjie",
    "correct horse", "SECRET-TOKEN", "555-0100-4242", "ada@example.com", "pässwörd", "0042", "x",
  ]

  @Test("never appear, in no field, as no kind of value, in no form of report", arguments: secrets)
  func neverAppear(secret: String) throws {
    let api = try VerifyCases.api()
    var messages: [String] = []
    for (direction, fields) in [
      ("request", api.endpoints[1].request.fields), ("response", api.endpoints[1].response.fields),
    ] {
      for path in Self.paths(of: fields, in: api) + [["unknown"], ["unknown", "inner"], ["result", "extra"]] {
        for value in Self.values(secret) {
          messages.append("{\"endpoint\":\"pay\",\"\(direction)\":\(Self.nested(path, value))}")
        }
      }
    }
    let quoted = Self.quoted(secret)
    messages += [
      "{\"endpoint\":\(quoted),\"request\":{}}", "{\"endpoint\":\"pay\",\"response\":\(quoted)}", quoted,
      "{\"endpoint\":\"pay\",\"request\":{\"tags\":{\(quoted):1}}}",
      "{\"endpoint\":\"pay\",\"request\":{\"a\":\(quoted)",
      "{\(quoted):\(quoted)}", Self.exchange(url: "https://shop.example/api/v1/pay?token=\(secret)", body: quoted),
      Self.exchange(url: "https://\(secret).example/\(secret)", body: quoted),
      "{\"problems\":[{\"path\":\(quoted),\"reason\":\(quoted)}],\"unknownFields\":[\(quoted)]}",
      "{\"problems\":[{\"path\":\"pay.request.\(secret).a\",\"reason\":\"missing\"}]}",
      "{\"problems\":[{\"path\":\"pay.request.note\",\"reason\":\"wrongKind\",\"found\":\(quoted)}]}",
      "{\"api\":\(quoted),\"problems\":[{\"path\":\"pay.request.note\",\"reason\":\(quoted)}]}",
    ]
    var verifier = Verifier([api])
    var rest = [Array(messages.joined(separator: "\n").utf8)]
    verifier.read("messages.jsonl") { () throws(Never) -> [UInt8] in rest.popLast() ?? [] }
    let report = verifier.report()
    #expect(report.messageCount > 100)
    #expect(report.findings.count > 20)
    // One letter is part of many words: there the value in its quotes is looked for.
    let sought = secret.count < 3 ? quoted : secret
    for (form, text) in FindingTests.forms(of: report) { #expect(!text.contains(sought), "\(form)") }
  }

  private static func exchange(url: String, body: String) -> String {
    "{\"request\":{\"method\":\"POST\",\"url\":\"\(url)\",\"postData\":{\"text\":\(body)}}}"
  }

  /// Names of fields are no values, so a text that could be one is not tried as a key.
  private static func values(_ secret: String) -> [String] {
    let quoted = quoted(secret)
    let isName = secret.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") }
    let values = [quoted, "[\(quoted)]", "{\"a\":\(quoted)}", "4242424242424242", "true", "null"]
    return isName ? values : values + ["{\(quoted):\(quoted)}"]
  }

  /// The paths of all fields, through objects and lists.
  private static func paths(of fields: [Field], in api: API, depth: Int = 0) -> [[String]] {
    fields.flatMap { field -> [[String]] in
      guard depth < 3, case .object(let name) = field.type.element,
        let object = api.objects.first(where: { $0.name == name })
      else { return [[field.name]] }
      let step = if case .list = field.type { field.name + "[]" } else { field.name }
      return [[field.name]] + paths(of: object.fields, in: api, depth: depth + 1).map { [step] + $0 }
    }
  }

  private static func nested(_ path: [String], _ value: String) -> String {
    path.reversed().reduce(value) { inner, name in
      name.hasSuffix("[]") ? "{\"\(name.dropLast(2))\":[\(inner)]}" : "{\"\(name)\":\(inner)}"
    }
  }

  private static func quoted(_ text: String) -> String { "\"\(text)\"" }
}

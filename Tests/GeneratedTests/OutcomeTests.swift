import AlipayVaulting
import SpecModel
import Testing

@Suite("Outcomes")
struct OutcomeTests {
  static let endpoints = Description.endpoints.filter { $0.outcomes != nil }.map(\.name)

  /// What the decisions of a description say of a message.
  struct Expected {
    let decision: Decision
    let action: SpecModel.NextAction
    /// How many decisions match: more than one where the order decides.
    let matches: Int
  }

  @Test(
    "Over all statuses, codes, states and present fields, the first decision that matches decides", arguments: endpoints
  )
  func firstMatchDecides(name: String) throws {
    let endpoint = try #require(Description.endpoints.first { $0.name == name })
    let judge = try #require(MessageTypes.judges[name])
    var reached: Set<String> = []
    var contested = 0
    for document in try Self.documents(endpoint) {
      let expected = try Self.expected(document, endpoint)
      let judgement = try judge.judge(document.json)
      #expect(judgement.name == expected.decision.outcome, "\(String(decoding: document.json, as: UTF8.self))")
      #expect(
        judgement.action.rawValue == expected.action.rawValue, "\(String(decoding: document.json, as: UTF8.self))")
      let carried = (expected.decision.carries + expected.decision.carriesAny).compactMap(\.last)
      #expect(judgement.labels == carried)
      reached.insert(judgement.name)
      contested += expected.matches > 2 ? 1 : 0
    }
    #expect(reached == Set(try #require(endpoint.outcomes).decisions.map(\.outcome)))
    if name.hasSuffix("Vaulting") || name.hasSuffix("PaymentMethod") {
      #expect(contested > 0 || name.hasPrefix("notify"))
    }
  }

  @Test("An outcome hands over what the message says")
  func carriedValues() throws {
    let stored = try AlipayVaulting.VaultPaymentMethod.Response(
      json: Array(
        #"""
        {"result":{"resultCode":"SUCCESS","resultStatus":"S"},"vaultingRequestId":"1",
        "paymentMethodDetail":{"paymentMethodType":"CARD","card":{"cardToken":"token-1"}}}
        """#.utf8))
    let detail = try #require(stored.paymentMethodDetail)
    #expect(stored.outcome == .stored(cardToken: "token-1", paymentMethodDetail: detail))

    let waiting = try AlipayVaulting.InquireVaulting.Response(
      json: Array(
        #"""
        {"result":{"resultCode":"SUCCESS","resultStatus":"S"},"vaultingRequestId":"1",
        "vaultingStatus":"PROCESSING","schemeUrl":"app://1"}
        """#.utf8))
    #expect(waiting.outcome == .awaitingUser(applinkUrl: nil, schemeUrl: "app://1", normalUrl: nil))
    #expect(waiting.outcome.action == .redirectUser)

    let failed = try AlipayVaulting.VaultPaymentMethod.Response(
      json: Array(#"{"result":{"resultCode":"NEW","resultStatus":"F"},"vaultingRequestId":"1"}"#.utf8))
    #expect(failed.outcome == .failed(resultCode: .init(rawValue: "NEW")))
    #expect(failed.outcome.action == .contactSupport)
  }

  @Test(
    "No failure is told to go on because its code is that of a success",
    arguments: ["SUCCESS", "VERIFICATION_IN_PROCESS"])
  func contradictions(code: String) throws {
    let body = #"{"result":{"resultCode":"\#(code)","resultStatus":"F"},"vaultingRequestId":"1"}"#
    #expect(try AlipayVaulting.VaultPaymentMethod.Response(json: body).outcome.action == .contactSupport)
    let entry = AlipayVaulting.VaultPaymentMethod.ResultCode.table.entry(for: code, status: "F")
    #expect(entry.action == .contactSupport && !entry.isKnown)
  }

  @Test("A failure that says nothing but its result is read, and its code says what to do")
  func failureAlone() throws {
    let body = #"{"result":{"resultCode":"SIGNATURE_INVALID","resultStatus":"F"}}"#
    let vaulting = try AlipayVaulting.VaultPaymentMethod.Response(json: body)
    #expect(vaulting.outcome.action == .correctSetup)
    #expect(
      vaulting.violations().map(\.description) == ["vaultPaymentMethod.response.vaultingRequestId: must not be empty"])
    #expect(try AlipayVaulting.InquireVaulting.Response(json: body).outcome.action == .correctSetup)
    let success = try AlipayVaulting.VaultPaymentMethod.Response(
      json: #"{"result":{"resultCode":"SUCCESS","resultStatus":"S"}}"#)
    #expect(
      success.violations().map(\.description) == [
        "vaultPaymentMethod.response.vaultingRequestId: must not be empty",
        "vaultPaymentMethod.response.paymentMethodDetail: required here, but absent",
      ])
  }

  @Test("An action by code follows the row under the statuses it is for, else the status, else an unknown one")
  func actionsByCode() {
    let code = AlipayVaulting.VaultPaymentMethod.ResultCode.verificationFail
    #expect(code.action(under: "F") == .retryWithNewRequestId)
    #expect(code.action(under: "U", "F") == .retryWithNewRequestId)
    #expect(code.action(under: "S") == .proceed)
    #expect(code.action(under: "S", "U") == .inquireThenRetryWithNewRequestId)
    #expect(code.action(under: "X") == .inquireThenRetryWithNewRequestId)
  }

  /// The decisions applied to JSON: what the compiled outcome must be.
  static func expected(_ document: Document, _ endpoint: SpecModel.Endpoint) throws -> Expected {
    let fields = endpoint.judgedMessage.fields
    let matching = try #require(endpoint.outcomes).decisions.filter { decision in
      let isThere = { (path: [String]) in
        let value = document.value(at: path[...], fields)
        return value != nil && (value != .text("") || path == Description.result.api?.resultLocations.codePath)
      }
      guard let condition = decision.condition else { return true }
      return condition.holds(in: document, fields)
        && decision.carries.allSatisfy(isThere)
        && (decision.carriesAny.isEmpty || decision.carriesAny.contains(where: isThere))
    }
    let decision = try #require(matching.first)
    switch decision.action {
    case .fixed(let action): return Expected(decision: decision, action: action, matches: matching.count)
    case .byResultCode:
      let api = try #require(Description.result.api)
      let code = document.value(at: api.resultLocations.codePath[...], fields)?.scalarText
      let status = document.value(at: api.resultLocations.statusPath[...], fields)?.scalarText
      let row = (endpoint.resultCodes + api.commonResultCodes).first { $0.code == code && $0.status == status }
      let meaning = api.resultLocations.statuses.first { $0.value == status } ?? api.resultLocations.unknownStatus
      return Expected(decision: decision, action: row?.action ?? meaning.action, matches: matching.count)
    }
  }

  /// Messages over every combination of what the decisions look at: values that they name, others, and absence.
  private static func documents(_ endpoint: SpecModel.Endpoint) throws -> [Document] {
    let api = try #require(Description.result.api)
    let fields = endpoint.judgedMessage.fields
    var choices = try choices(endpoint)
    let codePath = api.resultLocations.codePath
    choices[codePath] = Array(Set((choices[codePath] ?? []) + [.text("NEW_CODE")]))
    let every = combinations(choices, [Builder.minimal(fields)], fields)
    let codes = (endpoint.resultCodes + api.commonResultCodes).map { Document.text($0.code) } + [.text("")]
    let statuses = choices.filter { $0.key == api.resultLocations.statusPath }
    return every + combinations([codePath: codes], combinations(statuses, [Builder.minimal(fields)], fields), fields)
  }

  /// What the decisions look at, with the values to try; `nil` is absence.
  private static func choices(_ endpoint: SpecModel.Endpoint) throws -> [[String]: [Document?]] {
    let decisions = try #require(endpoint.outcomes).decisions
    let fields = endpoint.judgedMessage.fields
    var choices: [[String]: Set<Document?>] = [:]
    for test in decisions.flatMap({ $0.condition?.tests ?? [] }) {
      switch test.expectation {
      case .isOneOf(let values), .isNoneOf(let values):
        choices[test.path, default: []].formUnion((values + ["OTHER"]).map { .text($0) } + [nil])
      case .isPresent: choices[test.path, default: []].formUnion([.text("text"), .text(""), nil])
      }
    }
    for path in decisions.flatMap({ $0.carries + $0.carriesAny }) {
      guard let field = Self.field(at: path[...], fields) else { continue }
      let isObject = Description.fields(of: field.type) != nil
      choices[path, default: []].formUnion([
        isObject ? Builder.minimalValue(of: field) : .text("text"), isObject ? nil : .text(""), nil,
      ])
    }
    return choices.reduce(into: [:]) { $0[$1.key] = Array($1.value) }
  }

  /// Each of `documents` with each combination of `choices`; what is required is never absent.
  private static func combinations(
    _ choices: [[String]: [Document?]], _ documents: [Document], _ fields: [Field]
  ) -> [Document] {
    choices.sorted { $0.key.count < $1.key.count }.reduce(documents) { documents, choice in
      let isRequired = Self.field(at: choice.key[...], fields)?.isRequired ?? false
      let values = choice.value.filter { $0 != nil || !isRequired }
      return documents.flatMap { document in
        values.map { Builder.setting($0, at: choice.key[...], in: document, fields) }
      }
    }
  }

  private static func field(at path: ArraySlice<String>, _ fields: [Field]) -> Field? {
    guard let field = fields.first(where: { $0.name == path.first }) else { return nil }
    let rest = path.dropFirst()
    return rest.isEmpty ? field : Self.field(at: rest, Description.fields(of: field.type) ?? [])
  }
}

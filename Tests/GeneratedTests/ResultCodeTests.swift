import AlipayVaulting
import SDKRuntime
import SpecModel
import Testing

@Suite("Result codes")
struct ResultCodeTests {
  static let endpoints = Description.endpoints.map(\.name)

  @Test("Every row of an endpoint's table, its own and the common ones", arguments: endpoints)
  func everyRow(name: String) throws {
    let endpoint = try #require(Description.endpoints.first { $0.name == name })
    let table = try #require(MessageTypes.resultCodeTables[name])
    let common = try #require(Description.result.api?.commonResultCodes)
    let rows = endpoint.resultCodes + common
    #expect(table.map(\.code) == rows.map(\.code))
    for row in rows {
      let first = try #require(rows.first { $0.code == row.code })
      for entry in [table[row.code], table.entry(for: row.code, status: first.status)] {
        let entry = try #require(entry)
        #expect(entry.code == first.code && entry.status == first.status)
        #expect(entry.action.rawValue == first.action.rawValue)
        #expect(entry.message == first.message && entry.advice == first.advice)
        #expect(entry.isAssumption == (first.basis == .assumption) && entry.isKnown)
      }
    }
  }

  @Test("The table of the common codes")
  func commonCodes() throws {
    let common = try #require(Description.result.api?.commonResultCodes)
    #expect(AlipayVaulting.CommonResultCode.table.map(\.code) == common.map(\.code))
    for code in common {
      let entry = try #require(AlipayVaulting.CommonResultCode(rawValue: code.code).entry)
      #expect(entry.action.rawValue == code.action.rawValue && entry.message == code.message)
    }
    #expect(AlipayVaulting.CommonResultCode(rawValue: "SUCCESS").entry == nil)
  }

  @Test(
    "A code that no table has is judged by its status, and an unknown status by the action for it", arguments: endpoints
  )
  func unknownCodes(name: String) throws {
    let locations = try #require(Description.result.api?.resultLocations)
    let table = try #require(MessageTypes.resultCodeTables[name])
    for code in ["", "success", "SUCCESS ", "NEW_CODE", "ＳＵＣＣＥＳＳ", "SUCCESS\u{0}"] {
      #expect(table[code] == nil)
      for status in locations.statuses {
        let entry = table.entry(for: code, status: status.value)
        #expect(entry.code == code && entry.status == status.value && !entry.isKnown && !entry.isAssumption)
        #expect(entry.action.rawValue == status.action.rawValue && entry.message == status.doc)
      }
      for status in ["", "s", "X", "SS"] {
        let entry = table.entry(for: code, status: status)
        #expect(entry.status == status && entry.action.rawValue == locations.unknownStatus.action.rawValue)
        #expect(entry.message == locations.unknownStatus.doc && !entry.isKnown)
      }
    }
  }

  @Test("Constants have their codes, and a code keeps any text")
  func constants() {
    #expect(AlipayVaulting.VaultPaymentMethod.ResultCode.verificationInProcess.rawValue == "VERIFICATION_IN_PROCESS")
    #expect(AlipayVaulting.VaultPaymentMethod.ResultCode.verificationFail.entry?.action == .retryWithNewRequestId)
    #expect(AlipayVaulting.InquireVaulting.ResultCode.unknownException.entry?.action == .retryUnchanged)
    #expect(AlipayVaulting.VaultPaymentMethod.ResultCode(rawValue: "NEW").rawValue == "NEW")
    #expect("\(AlipayVaulting.VaultPaymentMethod.ResultCode(rawValue: "NEW"))" == "NEW")
  }

  @Test("Common codes are codes of every endpoint: in patterns, in comparisons, and in outcomes")
  func commonCodesOfEndpoints() throws {
    func isSetup(_ code: AlipayVaulting.InquireVaulting.ResultCode) -> Bool {
      switch code {
      case .signatureInvalid, .keyNotFound: true
      default: false
      }
    }
    #expect(isSetup(.keyNotFound) && !isSetup(.success))
    #expect(AlipayVaulting.DeleteToken.ResultCode(rawValue: "SIGNATURE_INVALID") == .signatureInvalid)
    #expect(AlipayVaulting.CommonResultCode.signatureInvalid.rawValue == "SIGNATURE_INVALID")
    let response = try AlipayVaulting.VaultPaymentMethod.Response(
      json: #"{"result":{"resultCode":"SIGNATURE_INVALID","resultStatus":"F"}}"#)
    switch response.outcome {
    case .failed(.signatureInvalid): break
    case .stored, .awaitingUser, .notCreated, .stateUnknown, .failed, .unexpected: Issue.record("another outcome")
    }
  }

  @Test("A table is a collection of its rows")
  func collection() throws {
    let table = AlipayVaulting.VaultPaymentMethod.ResultCode.table
    let common = AlipayVaulting.CommonResultCode.table
    #expect(table.count == Array(table).count && table.suffix(common.count).elementsEqual(common))
    #expect(table[0].code == "SUCCESS" && table.last?.code == common.last?.code)
    for (offset, entry) in table.enumerated() { #expect(table[entry.code] == entry && table[offset] == entry) }
    #expect(table.filter { $0.action == .contactSupport }.map(\.code).contains("PROCESS_FAIL"))
  }

  @Test("The first row of a code counts")
  func firstRow() {
    let table = APIResultCodeTable(
      [
        APIResultCodeEntry("A", status: "S", action: .proceed, message: "first", advice: ""),
        APIResultCodeEntry("A", status: "F", action: .contactSupport, message: "second", advice: ""),
      ], common: AlipayVaulting.resultCodes)
    #expect(table["A"]?.message == "first" && table.count == 2 + AlipayVaulting.resultCodes.count)
  }

  @Test("The same actions and forms of scalars in the runtime as in descriptions")
  func sharedLists() {
    #expect(SDKRuntime.APINextAction.allCases.map(\.rawValue) == SpecModel.NextAction.allCases.map(\.rawValue))
    let forms = SDKRuntime.APIScalarForm.allCases.map { "\($0)" }
    #expect(Set(forms) == Set(["described"] + SpecModel.ScalarForm.allCases.map(\.rawValue)))
  }
}

import SDKRuntime
import Testing

@Suite("Result codes and what is present")
struct ResultTableTests {
  enum Codes: APIResultCodeSource {
    static let resultCodes = APIResultCodeTable(
      [
        APIResultCodeEntry("DONE", status: "S", action: .proceed, message: "Done.", advice: "Go on."),
        APIResultCodeEntry("BUSY", status: "F", action: .retryUnchanged, message: "Busy.", advice: "Wait."),
        APIResultCodeEntry("BUSY", status: "U", action: .contactSupport, message: "Busy again.", advice: "Call."),
      ],
      statuses: [
        APIResultCodeFallback("S", action: .proceed, meaning: "It worked."),
        APIResultCodeFallback("F", action: .startNewAttempt, meaning: "It failed."),
      ], unknownStatus: APIResultCodeFallback("", action: .inquireLater, meaning: "Nobody knows."))
  }

  typealias Code = APIOpenValue<Codes>

  @Test("The first row of a code counts, if it is for the status; else the status does")
  func entries() {
    let table = Codes.resultCodes
    #expect(table["BUSY"]?.action == .retryUnchanged && table["NEW"] == nil)
    let entries = [("BUSY", "F"), ("BUSY", "U"), ("DONE", "F"), ("NEW", "S")].map { table.entry(for: $0, status: $1) }
    #expect(entries.map(\.action) == [.retryUnchanged, .inquireLater, .startNewAttempt, .proceed])
    #expect(entries.map(\.isKnown) == [true, false, false, false])
  }

  @Test("An action by code follows the same")
  func actions() {
    #expect(Code(rawValue: "BUSY").action(under: "F") == .retryUnchanged)
    #expect(Code(rawValue: "BUSY").action(under: "S", "F") == .retryUnchanged)
    #expect(Code(rawValue: "DONE").action(under: "F") == .startNewAttempt)
    #expect(Code(rawValue: "DONE").action(under: "F", "U") == .inquireLater)
    #expect(Code(rawValue: "NEW").action(under: "S") == .proceed)
    #expect(Code(rawValue: "BUSY").isKnown && !Code(rawValue: "NEW").isKnown)
  }

  enum Sizes: APIKnownValues {
    static let _knownValues = ["S", "M"]
  }

  @Test("An open value says whether it is known, and lists those that are")
  func knownValues() {
    #expect(APIOpenValue<Sizes>.allKnownValues == ["S", "M"])
    #expect(APIOpenValue<Sizes>(rawValue: "M").isKnown && !APIOpenValue<Sizes>(rawValue: "L").isKnown)
  }

  @Test("What is empty is not present")
  func presence() {
    let item = Item(name: "a")
    #expect(item._present("a") == "a" && item._present("") == nil && item._present(String?.none) == nil)
    #expect(item._present(APISecret("a")) == "a" && item._present(APISecret("")) == nil)
    #expect(item._present(APICardNumber("4")) == "4" && item._present(APICardNumber("")) == nil)
    #expect(item._present(Code(rawValue: "a")) == "a" && item._present(Code(rawValue: "")) == nil)
  }
}

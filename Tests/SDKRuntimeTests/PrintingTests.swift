import SDKRuntime
import Testing

@Suite("Printing")
struct PrintingTests {
  @Test(
    "Card numbers print as their last four digits, and only if they are card numbers",
    arguments: [
      ("4112273146798764", "••••8764"), ("378282246310005", "••••0005"), ("************8764", "••••8764"),
      ("411227314679876X", "<redacted>"), ("41122731467٨٧٦٤", "<redacted>"), ("8764", "<redacted>"), ("", "<redacted>"),
      ("12345678901", "<redacted>"), ("1234 5678 9012 3456", "••••3456"), ("411227314679876\u{301}4", "<redacted>"),
      ("123456789012", "••••9012"),
    ])
  func cardNumbers(text: String, shown: String) {
    let number = APICardNumber(text)
    #expect("\(number)" == shown && String(reflecting: number) == shown && number.exposed == text)
  }

  @Test("Secrets in lists, maps, hidden lists and hidden maps stay hidden")
  func collections() {
    var parcel = Parcel(id: "ab", numbers: [1])
    parcel.tokens = ["SECRETTOKEN"]
    parcel.cards = ["main": "4111111111111111"]
    parcel.names = ["SECRETNAME"]
    parcel.notes = ["SECRETKEY": "SECRETNOTE"]
    parcel.items = [Item(name: "cup")]
    var dumped = ""
    dump([parcel], to: &dumped)
    for text in [
      "\(parcel)", String(reflecting: parcel), dumped, "\(Mirror(reflecting: parcel).children.map(\.value))",
    ] {
      #expect(!text.contains("SECRET") && !text.contains("11111") && text.contains("••••1111") && text.contains("cup"))
    }
  }

  @Test("A value prints its fields by their names on the wire, without the absent ones")
  func shape() {
    let item = Item(name: "cup", size: 3)
    #expect("\(item)" == #"Item(name: "cup", size: 3)"#)
    #expect(Mirror(reflecting: item).children.map(\.label) == ["name", "size"])
    #expect(Mirror(reflecting: item).displayStyle == .struct)
  }

  @Test("An open value is one line of a dump, in which its line ends are spelled out")
  func openValue() {
    var dumped = ""
    dump(Color(rawValue: "a\nb"), to: &dumped)
    #expect(dumped == "- \"a\\nb\"\n")
    #expect(Mirror(reflecting: Color(rawValue: "red")).children.isEmpty)
  }

  @Test("Redacted text compares, hashes and codes as text")
  func redactedText() throws {
    #expect(APISecret("a") == "a" && APISecret("a") != APISecret("b") && Set([APISecret("a"), "a", "b"]).count == 2)
    let json = #"{"id":"ab","numbers":[],"tokens":["a\"b"],"level":3,"isOpen":"true"}"#
    #expect(try Lanes.json(try Lanes.decode(Parcel.self, json).get()) == json)
  }
}

import SDKRuntime
import Testing

@Suite("Objects print on one line")
struct ShortFormTests {
  /// A value of every kind, and texts that could break out of their place.
  static let parcel: Parcel = {
    var parcel = Parcel(id: "a\"\n", numbers: [-1, 2], isOpen: false)
    parcel.flags = []
    parcel.labels = ["\u{1B}[31m": "\t"]
    parcel.items = [Item(name: "cup", isFragile: true), Item(name: "", size: 3)]
    parcel.shelves = ["top": Item(name: "box", parts: [:])]
    parcel.tokens = ["SECRETTOKEN"]
    parcel.cards = ["main": "4111111111111111"]
    parcel.names = ["SECRETNAME"]
    parcel.notes = ["SECRETKEY": "SECRETNOTE"]
    parcel.colors = [.init(rawValue: "red\r")]
    parcel.inner = .init(kind: "none", deeper: [Item(name: "lid")])
    parcel.lid = Item(name: "lid", size: 1)
    return parcel
  }()

  static let printedParcel = [
    #"Parcel(id: "a\"\n", numbers: [-1, 2], flags: [], labels: ["\u{1B}[31m": "\t"], "#,
    #"items: [Item(name: "cup", isFragile: true), Item(name: "", size: 3)], "#,
    #"shelves: ["top": Item(name: "box", parts: [:])], tokens: [<redacted>], cards: ["main": ••••1111], "#,
    #"names: <redacted>, notes: <redacted>, colors: ["red\r"], level: 3, isOpen: false, "#,
    #"inner: Inner(kind: "none", deeper: [Item(name: "lid")]), lid: Item(name: "lid", size: 1))"#,
  ].joined()

  @Test("Every kind of value")
  func everyKind() {
    #expect("\(Self.parcel)" == Self.printedParcel)
    #expect("\(Forms())" == "Forms()")
  }

  @Test("Whoever prints gets the same form")
  func everyWay() {
    let parcel = Self.parcel
    var printed = ""
    print(parcel, terminator: "", to: &printed)
    var debugPrinted = ""
    debugPrint(parcel, terminator: "", to: &debugPrinted)
    let convertible: any CustomStringConvertible = parcel
    for text in [
      printed, debugPrinted, convertible.description, String(describing: parcel), String(reflecting: parcel),
      "\(parcel as Any)", "\(AnyHashable(parcel))", "\(parcel as any APIMessage)",
    ] {
      #expect(text == Self.printedParcel)
    }
    #expect("\([parcel])" == "[\(Self.printedParcel)]")
    #expect("\(["a": parcel])" == #"["a": \#(Self.printedParcel)]"#)
    #expect("\(Optional(parcel) as Any)" == "Optional(\(Self.printedParcel))")
    #expect("\((parcel, 1))" == "(\(Self.printedParcel), 1)")
  }

  @Test("A dump has a line for each field")
  func dumped() {
    var item = ""
    dump([Item(name: "cup", size: 3)], to: &item)
    #expect(item == "▿ 1 element\n  ▿ Item(name: \"cup\", size: 3)\n    - name: \"cup\"\n    - size: 3\n")
    var parcel = ""
    dump(Self.parcel, to: &parcel)
    #expect(!parcel.contains("SECRET") && !parcel.contains("11111"))
    #expect(!parcel.contains("SDKRuntimeTests"))
  }

  /// 512 KB is what threads of other systems than Linux get.
  @Test("As deep as a decoder goes")
  func deep() async throws {
    let json = String(repeating: #"{"branches":["#, count: 63) + "{}" + String(repeating: "]}", count: 63)
    let tree = try ReaderEdgeTests.Tree(json: json)
    let expected = String(repeating: "Tree(branches: [", count: 63) + "Tree()" + String(repeating: "])", count: 63)
    #expect(await SmallThread().run { "\(tree)" } == expected)
  }
}

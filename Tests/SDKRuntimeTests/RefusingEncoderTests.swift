import SDKRuntime
import Testing

@Suite("Encoders that refuse a value")
struct RefusingEncoderTests {
  /// A parcel with the text `no` in one place.
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let change: @Sendable (inout Parcel) -> Void

    init(_ description: String, change: @escaping @Sendable (inout Parcel) -> Void) {
      self.description = description
      self.change = change
    }
  }

  static let cases = [
    Case("a field") { $0.id = "no" },
    Case("a nested object") { $0.inner = Parcel.Inner(kind: "no") },
    Case("an object in a list") { $0.items = [Item(name: "a"), Item(name: "no")] },
    Case("an object in a list of a nested object") { $0.inner = Parcel.Inner(deeper: [Item(name: "no")]) },
    Case("an object in a map") { $0.shelves = ["a": Item(name: "no")] },
    Case("an element of a list") { $0.names = ["a", "no"] },
    Case("a value of a map") { $0.labels = ["a": "no"] },
    Case("a secret") { $0.tokens = ["no"] },
    Case("an open value") { $0.colors = ["no"] },
  ]

  @Test("The error is thrown, wherever the value is", arguments: cases)
  func everyPlace(refused: Case) throws {
    var parcel = Parcel(id: "ab", numbers: [1])
    try parcel.encode(to: RefusingEncoder(refused: "no"))
    refused.change(&parcel)
    #expect(throws: RefusingEncoder.Refusal.self) { try parcel.encode(to: RefusingEncoder(refused: "no")) }
    try parcel.encode(to: RefusingEncoder(refused: "something else"))
  }

  @Test(
    "The same in values of any shape",
    arguments: ["no", ["no"], [["no"]], ["a": "no"], ["a": ["no"]], [["a": "no"]], [[["no"]]]] as [APIJSON])
  func json(value: APIJSON) throws {
    #expect(throws: RefusingEncoder.Refusal.self) { try value.encode(to: RefusingEncoder(refused: "no")) }
    try value.encode(to: RefusingEncoder(refused: "something else"))
  }

  @Test("The same with null", arguments: [.null, [.null], ["a": .null], [[.null]]] as [APIJSON])
  func null(value: APIJSON) throws {
    #expect(throws: RefusingEncoder.Refusal.self) { try value.encode(to: RefusingEncoder(refused: nil)) }
    try value.encode(to: RefusingEncoder(refused: "something else"))
  }
}

import Foundation
import SDKRuntime
import Testing

/// A message in the containers of a program reports where in them it is, as far as that reveals no data.
@Suite("Problems in containers of others")
struct OuterPathTests {
  struct Batch<Value: Decodable>: Decodable {
    var orders: [Value]
  }

  /// Goes on and on.
  struct Tree: Decodable {
    var left: [Tree]?
    var leaf: Item?
  }

  struct Renamed: Decodable {
    var item: Item?
    var other: Item?
    var third: Item?

    enum CodingKeys: String, CodingKey {
      case item = "order-item"
      case other = "a\u{1B}[31m\nb"
      case third = "123"
    }
  }

  /// The key that many programs have for names that are not known beforehand.
  struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { Int(stringValue) }

    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  struct ByAnyKey: Decodable {
    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: AnyKey.self)
      for key in container.allKeys { _ = try container.decode(Item.self, forKey: key) }
    }
  }

  private func problems<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> String {
    let failure = #expect(throws: APIDecodingError.self) {
      try JSONDecoder().decode(type, from: Data(json.utf8))
    }
    for text in [String(reflecting: failure), "\(failure as Any)", "\(String(describing: failure?.problems))"] {
      #expect(!text.contains("411111"))
    }
    return try #require(failure).description
  }

  @Test("Elements of lists and named fields come first")
  func listsAndFields() throws {
    let good = #"{"id":"ab","numbers":[],"level":3,"isOpen":true}"#
    let bad = #"{"id":"ab","numbers":[true],"level":3}"#
    let expected = """
      [1].sendParcel.request.numbers[0]: should be an integer, but is a boolean
      [1].sendParcel.request.isOpen: required, but absent
      """
    #expect(try problems([Parcel].self, "[\(good),\(bad)]") == expected)
    #expect(
      try problems(Batch<Parcel>.self, #"{"orders":[\#(good),\#(bad)]}"#)
        == expected.replacing("[1]", with: "orders[1]"))
    #expect(try problems([[Item]].self, #"[[],[{"name":"a"},{}]]"#) == "[1][1].name: required, but absent")
    let nested = try problems([Batch<[Parcel]>].self, #"[{"orders":[[7]]}]"#)
    #expect(nested == "[0].orders[0][0].sendParcel.request: should be an object, but is a number")
    #expect(try problems([Item].self, "[7]") == "[0]: should be an object, but is a number")
  }

  @Test("A message on its own has nothing in front")
  func alone() throws {
    #expect(try problems(Item.self, "{}") == "name: required, but absent")
    #expect(try problems(Item?.self, "7") == "should be an object, but is a number")
    #expect(try problems(Parcel.self, "7") == "sendParcel.request: should be an object, but is a number")
  }

  @Test(
    "Keys of maps are data, numbers among them",
    arguments: ["4111111111111111", "Index 4", "4", "a\\u001b[31m", "main"])
  func maps(key: String) throws {
    let json = #"{"\#(key)":{}}"#
    #expect(try problems([String: Item].self, json) == "[*].name: required, but absent")
    #expect(try problems(ByAnyKey.self, json) == "[*].name: required, but absent")
    #expect(try problems([[String: [Item]]].self, #"[{"\#(key)":[{}]}]"#) == "[0][*][0].name: required, but absent")
    if Int(key) != nil { #expect(try problems([Int: Item].self, json) == "[*].name: required, but absent") }
  }

  @Test(
    "A field shows its name only if it is a plain one",
    arguments: [
      (#"{"order-item":{}}"#, "order-item"), (#"{"a\u001b[31m\nb":{}}"#, "[*]"), (#"{"123":{}}"#, "[*]"),
    ])
  func names(json: String, shown: String) throws {
    #expect(try problems(Renamed.self, json) == "\(shown).name: required, but absent")
  }

  @Test("Only the nearest part of a long path is told")
  func longPaths() throws {
    let json = String(repeating: #"{"left":["#, count: 100) + #"{"leaf":{}}"# + String(repeating: "]}", count: 100)
    let expected = "…[0]" + String(repeating: ".left[0]", count: 7) + ".leaf.name: required, but absent"
    #expect(try problems(Tree.self, json) == expected)
  }

  @Test("Another decoder of Foundation says the same")
  func propertyList() throws {
    let list = try PropertyListSerialization.data(fromPropertyList: [["name": "a"], [:]], format: .xml, options: 0)
    let failure = #expect(throws: APIDecodingError.self) { try PropertyListDecoder().decode([Item].self, from: list) }
    #expect(failure?.description == "[1].name: required, but absent")
  }
}

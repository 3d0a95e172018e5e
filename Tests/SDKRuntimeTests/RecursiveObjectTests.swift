import Foundation
import SDKRuntime
import Testing

/// An object that may contain itself, as the generator writes it, with as many fields as a large object has.
struct Goods: APIObject {
  var name: String
  var note: String?
  var brand: Color?
  var key: APISecret?
  var count: Int?
  var isNew: Bool?
  var owner: String?
  var one: String?
  var two: String?
  var three: String?
  var four: String?
  var five: String?
  @APIBoxedOptional var crossSell: Goods? = nil
  var parts: [Goods]?
  var byColor: [String: Goods]?

  static func _read(from reader: inout _APIFieldReader) -> Self {
    Self(
      name: reader.text("name"),
      note: reader.textIfPresent("note"),
      brand: reader.openValueIfPresent("brand"),
      key: reader.secretIfPresent("key"),
      count: reader.integerIfPresent("count"),
      isNew: reader.booleanIfPresent("isNew"),
      owner: reader.textIfPresent("owner"),
      one: reader.textIfPresent("one"),
      two: reader.textIfPresent("two"),
      three: reader.textIfPresent("three"),
      four: reader.textIfPresent("four"),
      five: reader.textIfPresent("five"),
      crossSell: reader.objectIfPresent("crossSell"),
      parts: reader.listIfPresent("parts", .object),
      byColor: reader.mapIfPresent("byColor", .object)
    )
  }

  func _show(to visitor: inout _APIFieldVisitor) {
    visitor.text(name, "name", .maxLength(2))
    visitor.text(note, "note")
    visitor.openValue(brand, "brand")
    visitor.secret(key, "key")
    visitor.integer(count, "count", .minimum(0).text)
    visitor.boolean(isNew, "isNew", .text)
    visitor.text(owner, "owner", .personal)
    visitor.text(one, "one")
    visitor.text(two, "two")
    visitor.text(three, "three")
    visitor.text(four, "four")
    visitor.text(five, "five")
    visitor.object(_crossSell, "crossSell")
    visitor.list(parts, "parts", .object)
    visitor.map(byColor, "byColor", .object)
    if visitor.checksConditions, crossSell == nil, name == "xx" { visitor.reportMissing("crossSell") }
  }
}

@Suite("Objects that contain themselves")
struct RecursiveObjectTests {
  static let ways = [(#""crossSell":"#, ""), (#""parts":["#, "]"), (#""byColor":{"a":"#, "}")]

  private static func json(_ levels: Int, _ way: (String, String), innermost: String = #""name":"b""#) -> Data {
    let open = #"{"name":"a","key":"KEY","count":"1","owner":"OWNER","# + way.0
    return Data(
      (String(repeating: open, count: levels) + "{\(innermost)}" + String(repeating: way.1 + "}", count: levels)).utf8)
  }

  @Test("A copy with another object inside leaves the first one as it is")
  func areValues() throws {
    var goods = Goods(name: "a", crossSell: Goods(name: "b", crossSell: Goods(name: "c")))
    let copy = goods
    goods.crossSell?.crossSell?.name = "d"
    #expect(copy.crossSell?.crossSell?.name == "c" && goods.crossSell?.crossSell?.name == "d")
    #expect(goods.differences(from: copy) == ["crossSell.crossSell.name"])
    goods.crossSell = goods
    #expect(goods.crossSell?.crossSell?.crossSell?.name == "d")
    goods.crossSell?.crossSell = nil
    #expect(goods.differences(from: copy) == ["crossSell.name", "crossSell.crossSell"])
    goods.crossSell?.name = "xx"
    #expect(goods.violations().map(\.description) == ["crossSell.crossSell: required here, but absent"])
    #expect(try Lanes.json(goods) == #"{"name":"a","crossSell":{"name":"xx"}}"#)
  }

  /// 512 KB is what threads of other systems than Linux get.
  @Test("Everything works as deep as a message goes, and deeper ones are refused alike in both lanes", arguments: ways)
  func deep(open: String, close: String) async throws {
    let deepest = await SmallThread().run { () -> Int in
      (1...130).last { (try? Goods(json: Self.json($0, (open, close)))) != nil } ?? 0
    }
    // Small objects go deeper: see `ReaderEdgeTests`.
    #expect(deepest >= 50)
    let json = Self.json(deepest, (open, close))
    let other = Self.json(deepest, (open, close), innermost: #""name":"bbb""#)
    let deeper = Self.json(deepest + 1, (open, close))
    let results = await SmallThread().run { () -> [String] in
      guard let goods = try? Goods(json: json), let decoded = try? JSONDecoder().decode(Goods.self, from: json),
        let different = try? Goods(json: other), let encoded = try? JSONEncoder().encode(goods)
      else { return ["not decoded"] }
      var dumped = ""
      dump(goods, to: &dumped)
      let printed = "\(goods)" + String(reflecting: goods) + dumped
      let isSecret = printed.contains("OWNER") || printed.contains("KEY")
      return [
        "\(goods == decoded) \(goods.hashValue == decoded.hashValue) \(goods == different) \(isSecret)",
        "\(printed.count > deepest * 20) \(goods.json() == Array(json)) \((try? Goods(json: encoded)) == goods)",
        "\(goods.violations().count) \(different.violations().count) \(goods.differences(from: different).count)",
        "\((try? JSONDecoder().decode(Goods.self, from: deeper)) == nil)",
      ]
    }
    #expect(results == ["true true false false", "true true true", "0 1 1", "true"])
  }

  @Test("Messages that go on and on are refused in both lanes", arguments: ways, [128, 129, 250, 100_000])
  func tooDeep(way: (String, String), levels: Int) async throws {
    let json = Self.json(levels, way)
    let (fromBytes, fromDecoder) = await SmallThread().run { () -> (String, Bool) in
      var words = "decoded"
      do { _ = try Goods(json: json) } catch { words = "\(error)" }
      return (words, (try? JSONDecoder().decode(Goods.self, from: json)) == nil)
    }
    #expect(fromBytes.contains("too deep"))
    #expect(fromDecoder)
  }
}

import SDKRuntime
import Testing

/// Objects inside others are stored out of line, and are values all the same.
@Suite("Boxed objects")
struct BoxedTests {
  struct Crate: APIObject {
    @APIBoxed var item: Item
    @APIBoxedOptional var spare: Item? = nil

    static func _read(from reader: inout _APIFieldReader) -> Self {
      Self(item: reader.object("item"), spare: reader.objectIfPresent("spare"))
    }

    func _show(to visitor: inout _APIFieldVisitor) {
      visitor.object(_item, "item")
      visitor.object(_spare, "spare")
    }
  }

  @Test("A change of a copy is not seen in the original")
  func copies() {
    let original = Crate(item: Item(name: "cup"), spare: Item(name: "lid"))
    var copy = original
    #expect(copy == original)
    copy.item.name = "pot"
    copy.spare?.size = 3
    #expect(original == Crate(item: Item(name: "cup"), spare: Item(name: "lid")))
    #expect(copy == Crate(item: Item(name: "pot"), spare: Item(name: "lid", size: 3)))
    copy.spare = nil
    #expect(original.spare?.name == "lid" && copy.spare == nil)
    copy.spare?.name = "nobody"
    #expect(copy.spare == nil)
  }

  @Test("A change that fails halfway leaves a value behind")
  func interrupted() {
    struct Refusal: Error {}
    func rename(_ item: inout Item?) throws {
      item?.name = "new"
      throw Refusal()
    }
    var crate = Crate(item: Item(name: "cup"), spare: Item(name: "lid"))
    #expect(throws: Refusal.self) { try rename(&crate.spare) }
    #expect(crate.spare?.name == "new")
  }

  @Test("What is removed in place is gone, in the one copy")
  func removed() {
    func remove(_ item: inout Item?) { item = nil }
    let original = Crate(item: Item(name: "cup"), spare: Item(name: "lid"))
    var crate = original
    remove(&crate.spare)
    #expect(crate == Crate(item: Item(name: "cup")) && original.spare?.name == "lid")
  }

  @Test("Both lanes read and write them, and say what is wrong inside")
  func lanes() throws {
    let json = #"{"item":{"name":"cup"},"spare":{"name":"lid","size":"2"}}"#
    let crate = try Lanes.decode(Crate.self, json).get()
    #expect(crate == Crate(item: Item(name: "cup"), spare: Item(name: "lid", size: 2)))
    #expect(try Lanes.json(crate) == json)
    #expect(try Lanes.decode(Crate.self, #"{"item":{"name":"cup"},"spare":null}"#).get().spare == nil)
    let failure = #expect(throws: APIDecodingError.self) {
      try Lanes.decode(Crate.self, #"{"spare":{"name":1}}"#).get()
    }
    #expect(failure?.problems.map(\.path) == ["item", "spare.name"])
  }

  @Test("Their constraints are checked, and they print as what they are")
  func rulesAndPrinting() {
    let crate = Crate(item: Item(name: "much too long"), spare: Item(name: "also too long"))
    #expect(crate.violations().map(\.path) == ["item.name", "spare.name"])
    #expect("\(crate)" == #"Crate(item: Item(name: "much too long"), spare: Item(name: "also too long"))"#)
    #expect(crate.hashValue == crate.hashValue)
  }
}

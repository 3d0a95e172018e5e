import SDKRuntime
import Testing

@Suite("Lists and maps")
struct CollectionTests {
  static let full = #"""
    {"id":"ab","numbers":["1","-2"],"flags":["true","false"],"labels":{"a":"x","b":"y"},"weights":{"w":"7"},\#
    "switches":{"on":"true"},"items":[{"name":"cup","isFragile":true,"size":"9"},{"name":"box"}],\#
    "shelves":{"top":{"name":"jar","parts":{"lid":{"name":"lid"}}}},"tokens":["t1","t2"],\#
    "cards":{"main":"4111111111111111"},"names":["Ada"],"notes":{"n":"secret"},"colors":["RED","NEW"],\#
    "count":20,"level":3,"isOpen":"true","inner":{"kind":"k","deeper":[{"name":"pin"}]}}
    """#

  static let native = full.replacing(#"["1","-2"]"#, with: "[1,-2]").replacing(
    #"["true","false"]"#, with: "[true,false]"
  )
  .replacing(#""w":"7""#, with: #""w":7"#).replacing(#""on":"true""#, with: #""on":true"#)
  .replacing(#""size":"9""#, with: #""size":9"#).replacing(#""isOpen":"true""#, with: #""isOpen":true"#)

  static let text = full.replacing(#""isFragile":true"#, with: #""isFragile":"true""#)
    .replacing(#""count":20,"level":3"#, with: #""count":"20","level":"3""#)

  @Test("Everything comes back as it was, in each form of scalars")
  func roundTrip() throws {
    for json in [Self.full, Self.native, Self.text] {
      let parcel = try Lanes.decode(Parcel.self, json).get()
      #expect(parcel.violations().isEmpty)
      #expect(try Lanes.json(parcel) == Self.full)
      #expect(try Lanes.json(parcel, .native) == Self.native)
      #expect(try Lanes.json(parcel, .text) == Self.text)
    }
  }

  @Test("Empty lists and maps are there; absent and null ones are not")
  func emptyAndAbsent() throws {
    let json = #"{"id":"ab","numbers":[],"flags":[],"labels":{},"items":[],"level":3,"isOpen":"true","inner":{}}"#
    let parcel = try Lanes.decode(Parcel.self, json).get()
    #expect(try Lanes.json(parcel) == json)
    #expect(parcel.weights == nil && parcel.labels == [:] && parcel.inner == Parcel.Inner())
    let null = try Lanes.decode(
      Parcel.self, #"{"id":"ab","numbers":[],"flags":null,"inner":null,"level":3,"isOpen":true}"#
    ).get()
    #expect(null.flags == nil && null.inner == nil && null != parcel)
  }

  @Test("Keys of maps are data of any kind, sorted when written")
  func keys() throws {
    let json =
      #"{"id":"ab","numbers":[],"labels":{"":"1","\"\\\n":"2","a":"3","é":"4","😀":"5"},"level":3,"isOpen":"true"}"#
    let parcel = try Lanes.decode(Parcel.self, json).get()
    #expect(parcel.labels?.count == 5 && parcel.labels?["\"\\\n"] == "2")
    #expect(try Lanes.json(parcel) == json)
  }

  @Test(
    "Problems in lists and maps say where, and never which key",
    arguments: [
      (
        #""numbers":[1,"x",null,true,1.5,[]]"#,
        [
          "numbers[1]: cannot be read as an integer", "numbers[2]: should be an integer, but is null",
          "numbers[3]: should be an integer, but is a boolean", "numbers[4]: cannot be read as an integer",
          "numbers[5]: should be an integer, but is a list",
        ]
      ),
      (#""numbers":{"a":1}"#, ["numbers: should be a list, but is an object"]),
      (
        #""numbers":[],"flags":[null,"yes",1]"#,
        [
          "flags[0]: should be a boolean, but is null", "flags[1]: cannot be read as a boolean",
          "flags[2]: should be a boolean, but is a number",
        ]
      ),
      (#""numbers":[],"labels":["a"]"#, ["labels: should be an object, but is a list"]),
      (#""numbers":[],"labels":{"key1":null}"#, ["labels[*]: should be text, but is null"]),
      (#""numbers":[],"weights":{"key1":"heavy"}"#, ["weights[*]: cannot be read as an integer"]),
      (
        #""numbers":[],"items":[{"name":"a"},{},null,{"name":1,"parts":{"key1":{}}}]"#,
        [
          "items[1].name: required, but absent", "items[2]: should be an object, but is null",
          "items[3].name: should be text, but is a number", "items[3].parts[*].name: required, but absent",
        ]
      ),
      (#""numbers":[],"shelves":{"key1":{"name":null}}"#, ["shelves[*].name: required, but absent"]),
      (
        #""numbers":[],"tokens":[1],"cards":{"key1":4111111111111111},"colors":[{}]"#,
        [
          "tokens[0]: should be text, but is a number", "cards[*]: should be text, but is a number",
          "colors[0]: should be text, but is an object",
        ]
      ),
      (#""numbers":[],"inner":{"deeper":[[]]}"#, ["inner.deeper[0]: should be an object, but is a list"]),
    ])
  func problems(members: String, expected: [String]) throws {
    let found = try Lanes.problems(Parcel.self, #"{"id":"ab","level":3,"isOpen":true,\#(members)}"#)
    #expect(found.split(separator: "\n").map(String.init) == expected.map { "sendParcel.request." + $0 })
  }

  @Test("Many objects beside each other are not deep")
  func manyObjects() throws {
    let items = Array(repeating: #"{"name":"a","parts":{"b":{"name":"c"}}}"#, count: 1000).joined(separator: ",")
    let json = #"{"id":"ab","numbers":[],"items":[\#(items)],"level":3,"isOpen":true}"#
    let parcel = try Lanes.decode(Parcel.self, json).get()
    #expect(parcel.items == Array(repeating: Item(name: "a", parts: ["b": Item(name: "c")]), count: 1000))
  }

  @Test("The first of two equal keys of a map counts")
  func doubleKeys() throws {
    let json = #"{"id":"ab","numbers":[],"labels":{"a":"1","\u0061":"2"},"level":3,"isOpen":true}"#
    #expect(try Lanes.decode(Parcel.self, json).get().labels == ["a": "1"])
  }

  @Test("Values differ by any element, key, order of a list, and by where elements stand")
  func equality() {
    func parcel(_ change: (inout Parcel) -> Void) -> Parcel {
      var parcel = Parcel(id: "ab", numbers: [1, 2])
      change(&parcel)
      return parcel
    }
    let parcels = [
      parcel { _ in }, parcel { $0.numbers = [2, 1] }, parcel { $0.numbers = [1] }, parcel { $0.numbers = [] },
      parcel { $0.flags = [] }, parcel { $0.flags = [true] }, parcel { $0.flags = [true, false] },
      parcel { $0.labels = [:] }, parcel { $0.labels = ["a": "1"] }, parcel { $0.labels = ["b": "1"] },
      parcel { $0.notes = ["a": "1"] }, parcel { $0.items = [] }, parcel { $0.items = [Item(name: "a")] },
      parcel { $0.items = [Item(name: "a"), Item(name: "b")] },
      parcel { $0.items = [Item(name: "b"), Item(name: "a")] },
      parcel { $0.items = [Item(name: "a", size: 1), Item(name: "b")] },
      parcel { $0.items = [Item(name: "a"), Item(name: "b", size: 1)] },
      parcel { $0.items = [Item(name: "a", parts: [:])] },
      parcel { $0.items = [Item(name: "a", parts: ["b": Item(name: "c")])] },
      parcel { $0.shelves = ["a": Item(name: "a")] }, parcel { $0.shelves = ["b": Item(name: "a")] },
      parcel { $0.tokens = ["a", "b"] }, parcel { $0.tokens = ["ab"] }, parcel { $0.names = ["a", "b"] },
      parcel { $0.inner = Parcel.Inner() }, parcel { $0.inner = Parcel.Inner(deeper: []) }, parcel { $0.count = 1 },
      parcel { $0.level = 1 }, parcel { $0.isOpen = false },
    ]
    #expect(Set(parcels).count == parcels.count && Set(parcels.map(\.hashValue)).count == parcels.count)
    for (index, left) in parcels.enumerated() {
      for (other, right) in parcels.enumerated() { #expect((left == right) == (index == other), "\(index) \(other)") }
    }
  }
}

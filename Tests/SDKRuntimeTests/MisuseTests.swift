import SDKRuntime
import Testing

/// What generated code gets from the runtime can be kept, copied and mixed up, and nothing worse happens than a wrong
/// value.
@Suite("Misuse of what the runtime hands out")
struct MisuseTests {
  /// Keeps a copy of every reader and visitor that it is handed.
  struct Hoarder: APIObject {
    var name: String

    @TaskLocal static var hoard = Hoard()

    static func _read(from reader: inout _APIFieldReader) -> Self {
      var copy = reader
      let value = Self(name: reader.text("name"))
      _ = copy.listIfPresent("name", .list(.object) as _APIValueKind<[Item]>)
      hoard.readers.append(copy)
      return value
    }

    func _show(to visitor: inout _APIFieldVisitor) {
      visitor.text(name, "name", .maxLength(3))
      var copy = visitor
      copy.text(name + name, "again", .maxLength(3))
      Self.hoard.visitors.append(copy)
    }
  }

  /// Used by one task alone.
  final class Hoard: @unchecked Sendable {
    var readers: [_APIFieldReader] = []
    var visitors: [_APIFieldVisitor] = []
  }

  @Test("A reader still reads after its object was made, also as another type")
  func keptReader() throws {
    try Hoarder.$hoard.withValue(Hoard()) {
      for name in ["first", "second"] {
        let value = try Hoarder(json: #"{"name":"\#(name)"}"#)
        #expect(value.name == name)
      }
      let readers = Hoarder.hoard.readers
      for (var reader, name) in zip(readers, ["first", "second"]) {
        #expect(Hoarder._read(from: &reader).name == name)
        #expect(Parcel._read(from: &reader).numbers == [])
      }
    }
  }

  @Test("A visitor still takes fields after its object was shown, also of other types")
  func keptVisitor() {
    Hoarder.$hoard.withValue(Hoard()) {
      let value = Hoarder(name: "long")
      #expect(value.violations().map(\.path) == ["name"])
      #expect(String(decoding: value.json(), as: UTF8.self) == #"{"name":"long"}"#)
      #expect(value == value && "\(value)" == #"Hoarder(name: "long")"# && value.hashValue == value.hashValue)
      for var visitor in Hoarder.hoard.visitors {
        Parcel(id: "x", numbers: [1, 2])._show(to: &visitor)
        visitor.text("late", "late")
      }
      #expect(String(decoding: value.json(), as: UTF8.self) == #"{"name":"long"}"#)
    }
  }
}

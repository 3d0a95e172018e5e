import SDKRuntime
import Testing

@Suite("Comparing")
struct ComparingTests {
  private func parcel(_ change: (inout Parcel) -> Void) -> Parcel {
    var parcel = Parcel(id: "ab", numbers: [1])
    change(&parcel)
    return parcel
  }

  private func differences(_ left: Parcel, _ right: Parcel) -> [String] { left.differences(from: right) }

  @Test("A text in another field makes another object, and another hash")
  func neighbours() {
    let forms = [
      Forms(), Forms(digits: "1"), Forms(month: "1"), Forms(url: "1"), Forms(digits: "1", month: "1"),
      Forms(digits: ""), Forms(month: ""),
    ]
    #expect(Set(forms).count == forms.count && Set(forms.map(\.hashValue)).count == forms.count)
    #expect(Forms(digits: "1").differences(from: Forms(month: "1")) == ["month", "digits"])
  }

  @Test("Differences in lists and maps say where, and never which key")
  func collections() {
    let root = "sendParcel.request"
    let (a, b) = (parcel { $0.labels = ["4111111111111111": "a"] }, parcel { $0.labels = ["4111111111111111": "b"] })
    #expect(differences(a, b) == ["\(root).labels[*]"])
    let (x, y) = (parcel { $0.labels = ["a": "x"] }, parcel { $0.labels = ["b": "x"] })
    #expect(differences(x, y) == ["\(root).labels[*]"])
    #expect(differences(parcel { $0.numbers = [1, 2] }, parcel { $0.numbers = [1, 3] }) == ["\(root).numbers[1]"])
    #expect(differences(parcel { $0.isOpen = false }, parcel { _ in }) == ["\(root).isOpen"])
    let old = parcel { $0.items = [Item(name: "a", size: 1), Item(name: "b")] }
    let new = parcel { $0.items = [Item(name: "a", size: 2), Item(name: "c")] }
    #expect(differences(new, old) == ["\(root).items[0].size", "\(root).items[1].name"])
  }

  @Test("Of what only one of them has, the outermost path is listed")
  func absent() {
    let inner = "sendParcel.request.inner"
    let none = parcel { _ in }
    let full = parcel { $0.inner = Parcel.Inner(kind: "k", deeper: [Item(name: "a")]) }
    #expect(differences(full, none) == [inner] && differences(none, full) == [inner])
    #expect(differences(full, parcel { $0.inner = Parcel.Inner() }) == ["\(inner).kind", "\(inner).deeper"])
    #expect(differences(parcel { $0.items = [Item(name: "a")] }, none) == ["sendParcel.request.items"])
  }
}

/// Values that a field can have, to be searched many times.
struct ListedValues {
  let list: [String]
  private let set: Set<String>

  init(_ list: [String]) {
    self.list = list
    set = list.count > 16 ? Set(list) : []
  }

  func contains(_ value: String) -> Bool {
    set.isEmpty ? list.contains(value) : set.contains(value)
  }
}

extension APIJSON {
  /// The members of a JSON object, in their order. Two objects with the same members in another order are equal.
  public struct Object: Sendable {
    /// Each name once.
    public private(set) var members: [(name: String, value: APIJSON)]

    /// - Parameter members: Of those with the same name, the first one counts.
    public init(_ members: some Sequence<(String, APIJSON)>) {
      var names: Set<String> = []
      self.members = members.compactMap { names.insert($0.0).inserted ? (name: $0.0, value: $0.1) : nil }
    }

    /// The value of the member `name`. Setting a new one adds it at the end, and `nil` removes it.
    public subscript(name: String) -> APIJSON? {
      get { members.first { $0.name == name }?.value }
      set {
        let index = members.firstIndex { $0.name == name }
        switch (index, newValue) {
        case (let index?, let value?): members[index].value = value
        case (let index?, nil): members.remove(at: index)
        case (nil, let value?): members.append((name, value))
        case (nil, nil): break
        }
      }
    }
  }
}

extension APIJSON.Object: Hashable {
  public static func == (left: APIJSON.Object, right: APIJSON.Object) -> Bool {
    left.members.count == right.members.count
      && zip(left.sorted, right.sorted).allSatisfy { $0.name == $1.name && $0.value == $1.value }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(members.count)
    for member in sorted {
      hasher.combine(member.name)
      hasher.combine(member.value)
    }
  }

  private var sorted: [(name: String, value: APIJSON)] { members.sorted { $0.name < $1.name } }
}

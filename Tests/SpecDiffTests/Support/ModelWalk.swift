// The standard library lists the stored properties of a type as key paths only behind this door, and only on Linux.
#if os(Linux)
  @_spi(Reflection) import Swift
  import SpecModel

  /// Copies of an API of which each differs in one property of one noun: found by walking the model, so that a property
  /// that is added to it tomorrow is among them.
  struct ModelWalk {
    struct Change {
      /// `Field.isRequired`
      var property: String
      /// `API.endpoints[].request.fields[].isRequired`
      var path: String
      var api: API
    }

    private(set) var changes: [Change] = []
    private let original: API
    /// All values that occur, by type: what one place says can stand at another.
    private var values: [ObjectIdentifier: [Any]] = [:]
    /// How many parts have been changed at each path: the first few stand for the others.
    private var changed: [String: Int] = [:]
    private var isCollecting = true

    init(_ api: API) {
      original = api
      let whole = Access<API>(get: { $0 }, set: { $0 = $1 })
      walk(whole, "API")
      isCollecting = false
      walk(whole, "API")
    }

    fileprivate mutating func walk<Value>(_ access: Access<Value>, _ path: String) {
      let value = access.get(original)
      if value is SourceLocation || value is [SourceFile] || value is [FieldKeyLocation] { return }
      if isCollecting { values[ObjectIdentifier(Value.self), default: []].append(value) }
      if let container = value as? any Walked {
        container.walkInside(&self, access, path)
      } else if Mirror(reflecting: value).displayStyle == .struct, !(value is String) {
        walkProperties(access, path)
      }
    }

    private mutating func walkProperties<Noun>(_ access: Access<Noun>, _ path: String) {
      var properties: [(name: String, keyPath: PartialKeyPath<Noun>)] = []
      _ = _forEachFieldWithKeyPath(of: Noun.self) { name, property in
        properties.append((String(cString: name), property))
        return true
      }
      for property in properties {
        func open<Value>(_: Value.Type) {
          guard let inner = property.keyPath as? WritableKeyPath<Noun, Value> else { return }
          let here = access.inside(get: { $0[keyPath: inner] }, set: { $0[keyPath: inner] = $1 })
          walk(here, "\(path).\(property.name)")
          if !isCollecting { change(here, "\(Noun.self).\(property.name)", "\(path).\(property.name)") }
        }
        _openExistential(type(of: property.keyPath).valueType, do: open)
      }
    }

    /// Puts other values in the place of the one that is there.
    private mutating func change<Value>(_ access: Access<Value>, _ property: String, _ path: String) {
      let value = access.get(original)
      if Value.self == SourceLocation.self || Value.self == SourceLocation?.self { return }
      if value is [SourceFile] || value is [FieldKeyLocation] { return }
      let text = Self.withoutPlaces(value)
      let others = (alternatives(to: value) + (values[ObjectIdentifier(Value.self)] ?? [])).compactMap { $0 as? Value }
      let different = others.filter { Self.withoutPlaces($0) != text }.prefix(2)
      guard !different.isEmpty, changed[path, default: 0] < 3 else { return }
      changed[path, default: 0] += 1
      for other in different {
        var api = original
        access.set(&api, other)
        changes.append(Change(property: property, path: path, api: api))
      }
    }

    private static func withoutPlaces(_ value: Any) -> String {
      String(reflecting: value).replacing(/SourceLocation\([^)]*\)/, with: "")
    }

    private func alternatives(to value: Any) -> [Any] {
      switch value {
      case let text as String: [text + "x"]
      case let flag as Bool: [!flag]
      case let number as Int: [number + 1]
      case let walked as any Walked: walked.alternatives
      case let word as any CaseIterable: Self.cases(of: word)
      case _: []
      }
    }
  }

  extension ModelWalk {
    private static func cases<Word: CaseIterable>(of _: Word) -> [Any] {
      Word.allCases.map { $0 }
    }
  }

  /// How to reach a value inside of an API.
  private struct Access<Value> {
    var get: (API) -> Value
    var set: (inout API, Value) -> Void

    func inside<Inner>(
      get innerGet: @escaping (Value) -> Inner, set innerSet: @escaping (inout Value, Inner) -> Void
    ) -> Access<Inner> {
      Access<Inner>(
        get: { innerGet(get($0)) },
        set: { api, inner in
          var value = get(api)
          innerSet(&value, inner)
          set(&api, value)
        })
    }
  }

  /// A value that holds others.
  private protocol Walked {
    func walkInside<Value>(_ walk: inout ModelWalk, _ access: Access<Value>, _ path: String)
    var alternatives: [Any] { get }
  }

  extension Array: Walked {
    fileprivate func walkInside<Value>(_ walk: inout ModelWalk, _ access: Access<Value>, _ path: String) {
      guard let access = access as? Access<[Element]> else { return }
      for index in indices { walk.walk(access.inside(get: { $0[index] }, set: { $0[index] = $1 }), path + "[]") }
    }

    fileprivate var alternatives: [Any] { isEmpty ? [] : [Array(dropLast()), Array(dropFirst())] }
  }

  extension Optional: Walked {
    fileprivate func walkInside<Value>(_ walk: inout ModelWalk, _ access: Access<Value>, _ path: String) {
      guard let value = self, let access = access as? Access<Wrapped?> else { return }
      walk.walk(access.inside(get: { $0 ?? value }, set: { $0 = $1 }), path)
    }

    fileprivate var alternatives: [Any] { [Wrapped?.none as Any] }
  }
#endif

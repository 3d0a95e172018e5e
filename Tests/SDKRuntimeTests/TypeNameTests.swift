import SDKRuntime
import Testing

/// Messages say whose they are, wherever they are declared; the names of the types are in the output of `print`.
@Suite("Names of messages that print")
struct TypeNameTests {
  /// A module's namespace with the name of the module, as generated ones have it.
  enum SDKRuntimeTests {
    enum Pay {
      struct Request: EmptyMessage {
        init(blank: Blank) {}
      }
    }
  }

  enum Page<Element> {
    struct Request: EmptyMessage {
      init(blank: Blank) {}
    }
  }

  @Test("The type that a message stands in comes first, and nothing else")
  func nested() {
    #expect("\(SDKRuntimeTests.Pay.Request.blank)" == "Pay.Request()")
    #expect("\([SDKRuntimeTests.Pay.Request.blank])" == "[Pay.Request()]")
    #expect("\(Hidden.Request.blank)" == "Hidden.Request()")
    #expect("\(Top.blank)" == "Top()")
  }

  @Test("Generic types are without their arguments, whatever these are called")
  func generic() {
    #expect("\(Page<Int>.Request.blank)" == "Page.Request()")
    #expect("\(Page<(Int) -> Page<String>>.Request.blank)" == "Page.Request()")
  }

  @Test("Extensions of another module's types print as what they extend")
  func extended() {
    #expect("\(APINextAction.Request.blank)" == "APINextAction.Request()")
    #expect("\(APINextAction.Draft.Request.blank)" == "Draft.Request()")
  }

  @Test("Types in functions have no address in front")
  func local() {
    struct Request: EmptyMessage {
      init(blank: Blank) {}
    }
    enum Pay {
      struct Request: EmptyMessage {
        init(blank: Blank) {}
      }
    }
    #expect("\(Request.blank)" == "Request()" && "\(Pay.Request.blank)" == "Pay.Request()")
  }

  #if compiler(>=6.2)
    enum `Pay.<now` {
      struct Request: EmptyMessage {
        init(blank: Blank) {}
      }
    }

    @Test("A name may have points and brackets of its own, where the compiler lets it")
    func quoted() {
      #expect("\(`Pay.<now`.Request.blank)" == "`Pay.<now`.Request()")
      #expect("\(Page<[`Pay.<now`]>.Request.blank)" == "Page.Request()")
    }
  #endif

  @Test("Other objects print with their own name alone")
  func objects() {
    #expect("\(Parcel.Inner(kind: "a"))" == #"Inner(kind: "a")"#)
  }
}

/// A message without fields. Types in functions and in generic types have no constants, so the list is made each time.
protocol EmptyMessage: APIMessage {}

extension EmptyMessage {
  static var messageName: StaticString { "pay.request" }
  static var fieldList: FieldList { FieldList(of: Self.self) }
  static var blank: Self {
    guard let blank = try? Self(json: "{}") else { preconditionFailure("a message without fields can be empty") }
    return blank
  }

  mutating func visitFields(_ visitor: FieldVisitor) {}
}

private struct Top: EmptyMessage {
  init(blank: Blank) {}
}

private enum Hidden {
  struct Request: EmptyMessage {
    init(blank: Blank) {}
  }
}

extension APINextAction {
  struct Request: EmptyMessage {
    init(blank: Blank) {}
  }

  enum Draft {
    struct Request: EmptyMessage {
      init(blank: Blank) {}
    }
  }
}

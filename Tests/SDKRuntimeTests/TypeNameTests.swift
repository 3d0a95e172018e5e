import SDKRuntime
import Testing

/// Messages say whose they are, wherever they are declared; the names of the types are in the output of `print`.
@Suite("Names of messages that print")
struct TypeNameTests {
  /// A module's namespace with the name of the module, as generated ones have it.
  enum SDKRuntimeTests {
    enum Pay {
      struct Request: EmptyMessage {}
    }
  }

  enum Page<Element> {
    struct Request: EmptyMessage {}
  }

  @Test("The type that encloses a message comes first, and nothing else")
  func nested() {
    #expect("\(SDKRuntimeTests.Pay.Request())" == "Pay.Request()")
    #expect("\([SDKRuntimeTests.Pay.Request()])" == "[Pay.Request()]")
    #expect("\(Hidden.Request())" == "Hidden.Request()")
    #expect("\(Top())" == "Top()")
  }

  @Test("Generic types are without their arguments, whatever these are called")
  func generic() {
    #expect("\(Page<Int>.Request())" == "Page.Request()")
    #expect("\(Page<(Int) -> Page<String>>.Request())" == "Page.Request()")
  }

  @Test("Extensions of another module's types print as what they extend")
  func extended() {
    #expect("\(APINextAction.Request())" == "APINextAction.Request()")
    #expect("\(APINextAction.Draft.Request())" == "Draft.Request()")
  }

  @Test("Types in functions have no address in front")
  func local() {
    struct Request: EmptyMessage {}
    enum Pay {
      struct Request: EmptyMessage {}
    }
    #expect("\(Request())" == "Request()" && "\(Pay.Request())" == "Pay.Request()")
  }

  #if compiler(>=6.2)
    enum `Pay.<now` {
      struct Request: EmptyMessage {}
    }

    @Test("A name may have points and brackets of its own, where the compiler lets it")
    func quoted() {
      #expect("\(`Pay.<now`.Request())" == "`Pay.<now`.Request()")
      #expect("\(Page<[`Pay.<now`]>.Request())" == "Page.Request()")
    }
  #endif

  @Test("Other objects print with their own name alone")
  func objects() {
    #expect("\(Parcel.Inner(kind: "a"))" == #"Inner(kind: "a")"#)
  }
}

/// A message without fields.
protocol EmptyMessage: APIMessage {
  init()
}

extension EmptyMessage {
  static var _message: _APIMessageFacts { .merchant("pay.request") }

  static func _read(from reader: inout _APIFieldReader) -> Self { Self() }

  func _show(to visitor: inout _APIFieldVisitor) {}
}

private struct Top: EmptyMessage {}

private enum Hidden {
  struct Request: EmptyMessage {}
}

extension APINextAction {
  struct Request: EmptyMessage {}

  enum Draft {
    struct Request: EmptyMessage {}
  }
}

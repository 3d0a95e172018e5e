import SpecModel

extension Page {
  /// What is generated, in a few sentences.
  mutating func addContents(of api: API) {
    paragraph(
      """
      Each endpoint is a type with its `Request`, its `Response` and its `ResultCode`, and with an `Outcome` where the \
      description decides what a message means and what to do next. Enums are open: the documentation of each lists \
      its known values, and any other value is kept as it came.
      """)
    if let source = api.source { paragraph("Source: \(link: source)") }
  }

  /// The first call from the request to the outcome; in an API of callbacks alone, how to read the first callback.
  mutating func addGettingStarted(of api: API) {
    let calls = api.endpoints.filter { $0.kind == .call }
    if let call = calls.first(where: { $0.deprecation == nil }) ?? calls.first {
      heading(3, "Build a request")
      paragraph("\(Markdown(symbol: [api.name, call.typeName])): \(words: call.doc)")
      example(SwiftExample(buildingRequestOf: call, of: api))
      paragraph(
        """
        Each `…` is a value of yours. A violation has the path of a field that breaks a limit, and never its value; \
        `validate()` throws if there is one.
        """)
      heading(3, "Act on the answer")
      paragraph("Send `body`, and read the bytes that come back:")
      example(SwiftExample(readingMessageOf: call, of: api))
      add(outcomesOf: call)
    } else if let callback = api.endpoints.first {
      heading(3, "Receive a callback")
      paragraph("\(Markdown(symbol: [api.name, callback.typeName])): \(words: callback.doc)")
      example(SwiftExample(readingMessageOf: callback, of: api))
      add(outcomesOf: callback)
    }
  }

  private mutating func add(outcomesOf endpoint: Endpoint) {
    table(
      ["outcome", "next", "meaning"],
      (endpoint.outcomes?.cases ?? []).map { ["\(code: $0.outcome)", $0.action.words, "\(words: $0.doc)"] })
  }
}

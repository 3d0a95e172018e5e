import SpecModel

/// Turns a checked description into the Swift files of its SDK.
///
/// Description → design → text: a design has everything decided and no punctuation, printing has the punctuation and
/// decides nothing. All mistakes have been reported before, so emitting cannot fail.
public enum SwiftEmitter {
  /// Hands over every file of the SDK for `api`, one at a time, in the order of ``OutputNames``: the same description
  /// becomes the same bytes on any machine.
  ///
  /// - Throws: What `receive` throws.
  public static func emit(_ api: API, to receive: (GeneratedFile) throws -> Void) rethrows {
    let context = DesignContext(api)
    let api = context.api
    try emitNamespace(context, to: receive)
    for endpoint in api.endpoints { try emit(endpoint, context, to: receive) }
    for enumeration in api.enums {
      let design = EnumDesign(enumeration, context: context)
      var printer = SwiftPrinter(from: "\(api.name)/enums/\(enumeration.name).json")
      design.print(into: &printer)
      try receive(printer.file(OutputNames.enumeration(enumeration.name, api: api.name)))
    }
    for object in api.objects {
      let design = StructDesign(object, context: context)
      var printer = SwiftPrinter(from: "\(api.name)/objects/\(object.name).json")
      printer.inExtension(of: context.namespace) { design.print(into: &$0) }
      printer.printMarkForRuntime()
      design.printForRuntime(into: &printer, in: "\(context.namespace)")
      try receive(printer.file(OutputNames.object(object.name, api: api.name)))
    }
  }

  private static func emitNamespace(_ context: DesignContext, to receive: (GeneratedFile) throws -> Void) rethrows {
    let name = context.api.name
    let design = NamespaceDesign(context.api)
    var namespace = SwiftPrinter(from: "\(name)/api.json", isExported: true)
    design.print(into: &namespace)
    try receive(namespace.file(OutputNames.namespace(api: name)))
    var codes = SwiftPrinter(from: "\(name)/api.json")
    design.printCommonResultCodes(into: &codes)
    try receive(codes.file(OutputNames.commonResultCodes(api: name)))
  }

  private static func emit(
    _ endpoint: Endpoint, _ context: DesignContext, to receive: (GeneratedFile) throws -> Void
  ) rethrows {
    let api = context.api.name
    let empty = SwiftPrinter(from: "\(api)/endpoints/\(endpoint.name).json")
    let design = EndpointDesign(endpoint, context: context)
    var messages = empty
    messages.inExtension(of: context.namespace) { design.print(into: &$0) }
    design.printForRuntime(into: &messages)
    try receive(messages.file(OutputNames.endpoint(endpoint.name, api: api)))
    var codes = empty
    design.printResultCodes(into: &codes)
    try receive(codes.file(OutputNames.resultCodes(of: endpoint.name, api: api)))
    var outcome = empty
    design.printOutcome(into: &outcome)
    try receive(outcome.file(OutputNames.outcome(of: endpoint.name, api: api)))
  }
}

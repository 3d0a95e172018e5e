import SpecModel

/// Turns a checked description into the Swift files of its SDK.
///
/// Description → design → text: a design has everything decided and no punctuation, printing has the punctuation and
/// decides nothing. Everything that can be wrong has been said before, so emitting cannot fail.
public enum SwiftEmitter {
  /// Hands over every file of the SDK for `api`, one at a time, in the order of ``OutputNames``: the same description
  /// gives the same bytes on any machine.
  ///
  /// - Throws: What `receive` throws.
  public static func emit(_ api: API, to receive: (GeneratedFile) throws -> Void) rethrows {
    let context = DesignContext(api)
    var printer = SwiftPrinter()
    try emitNamespace(context, with: &printer, to: receive)
    for index in api.endpoints.indices {
      try emit(api.endpoints[index], context: context, with: &printer, to: receive)
    }
    for index in api.enums.indices {
      let name = api.enums[index].name
      let design = EnumDesign(api.enums[index], context: context)
      printer.startFile(from: "\(api.name)/enums/\(name).json")
      design.print(into: &printer)
      try receive(printer.file(OutputNames.enumeration(name, api: api.name)))
    }
    for index in api.objects.indices {
      let name = api.objects[index].name
      let design = StructDesign(api.objects[index], context: context)
      printer.startFile(from: "\(api.name)/objects/\(name).json")
      printer.inExtension(of: context.namespace) { design.print(into: &$0) }
      try receive(printer.file(OutputNames.object(name, api: api.name)))
    }
  }

  private static func emitNamespace(
    _ context: DesignContext, with printer: inout SwiftPrinter, to receive: (GeneratedFile) throws -> Void
  ) rethrows {
    let name = context.api.name
    let design = NamespaceDesign(context.api)
    printer.startFile(from: "\(name)/api.json", isExported: true)
    design.print(into: &printer)
    try receive(printer.file(OutputNames.namespace(api: name)))
    printer.startFile(from: "\(name)/api.json")
    design.printCommonResultCodes(into: &printer)
    try receive(printer.file(OutputNames.commonResultCodes(api: name)))
  }

  private static func emit(
    _ endpoint: Endpoint, context: DesignContext, with printer: inout SwiftPrinter,
    to receive: (GeneratedFile) throws -> Void
  ) rethrows {
    let api = context.api.name
    let source = "\(api)/endpoints/\(endpoint.name).json"
    let design = EndpointDesign(endpoint, context: context)
    printer.startFile(from: source)
    printer.inExtension(of: context.namespace) { design.print(into: &$0) }
    try receive(printer.file(OutputNames.endpoint(endpoint.name, api: api)))
    printer.startFile(from: source)
    design.printResultCodes(into: &printer)
    try receive(printer.file(OutputNames.resultCodes(of: endpoint.name, api: api)))
    printer.startFile(from: source)
    design.printOutcome(into: &printer)
    try receive(printer.file(OutputNames.outcome(of: endpoint.name, api: api)))
  }
}

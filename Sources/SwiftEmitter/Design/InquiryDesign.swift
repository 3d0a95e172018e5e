import SpecModel

/// Everything decided about the inquiry of a call.
struct InquiryDesign {
  /// The type of the call that answers.
  var endpoint: SwiftIdentifier
  var endpointDoc: DocComment
  var functionDoc: DocComment
  var codesDoc: DocComment
  /// Label and value of each argument of the request, in the order of its initializer.
  var arguments: [SwiftCode]
  var nothingDone: [SwiftLiteral]

  /// - Parameter request: The request of the call itself.
  init?(of endpoint: Endpoint, request: StructDesign, context: DesignContext) {
    guard let inquiry = endpoint.inquiry, let target = context.endpoint(named: inquiry.endpoint) else { return nil }
    let asked = StructDesign(
      name: SwiftIdentifier("Request"), doc: DocComment(), fields: target.request.fields, message: nil,
      context: context)
    self.endpoint = SwiftIdentifier(SwiftNaming.typeName(for: target.name))
    endpointDoc = DocComment()
    endpointDoc.add("The call that tells the state of this one.")
    functionDoc = DocComment()
    functionDoc.add("The request that asks for the state of `request`.")
    codesDoc = DocComment()
    codesDoc.add("The result codes of the inquiry that say that nothing was done.")
    arguments = asked.properties.indices.compactMap { index in
      let name = target.request.fields[index].name
      guard let mapping = inquiry.fields.first(where: { $0.field == name }),
        let source = DesignContext.index(of: mapping.source, in: endpoint.request.fields)
      else { return nil }
      return "\(asked.properties[index].name.label): request.\(request.properties[source].storage)"
    }
    nothingDone = inquiry.nothingDone.map { SwiftLiteral($0.code) }
  }
}

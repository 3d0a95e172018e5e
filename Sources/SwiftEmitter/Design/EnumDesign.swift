import SpecModel

/// Everything decided about one enum of the description.
struct EnumDesign {
  var namespace: SwiftIdentifier
  var values: OpenValueDesign

  init(_ type: borrowing EnumType, context: DesignContext) {
    namespace = context.namespace
    values = OpenValueDesign(type, in: context.namespace)
  }
}

extension StructDesign {
  /// The struct with its properties, initializer, the blank value and the one function that visits its fields.
  func print(into printer: inout SwiftPrinter) {
    printer.doc(doc)
    let conformance: SwiftCode = messageName == nil ? "APIObject" : "APIMessage"
    printer.block("public struct \(name): \(conformance)") { printer in
      for property in properties {
        property.print(into: &printer)
        printer.blankLine()
      }
      printInitializer(into: &printer)
      printer.blankLine()
      printMembersForRuntime(into: &printer)
      for nested in properties.compactMap(\.nested) {
        printer.blankLine()
        nested.print(into: &printer)
      }
    }
  }

  private func printInitializer(into printer: inout SwiftPrinter) {
    let parameters = parameters.map { index -> SwiftCode in
      let name = properties[index].name
      guard let value = properties[index].defaultValue else { return "\(name): \(properties[index].type)" }
      return "\(name): \(properties[index].type) = \(value)"
    }
    printer.list("public init", parameters, properties.isEmpty ? " {}" : " {")
    guard !properties.isEmpty else { return }
    printer.indented { printer in
      for property in properties {
        printer.line("self.\(property.storage) = \(property.name)")
      }
    }
    printer.line("}")
  }

  private func printMembersForRuntime(into printer: inout SwiftPrinter) {
    if let messageName {
      printer.line("public static var messageName: StaticString { \(messageName) }")
      printer.blankLine()
    }
    printer.line("public static let fieldList = FieldList(of: Self.self)")
    printer.blankLine()
    if blankValues.isEmpty {
      printer.line("public init(blank: Blank) {}")
    } else {
      printer.block("public init(blank: Blank)") { printer in
        for value in blankValues { printer.line("\(value.storage) = \(value.blank)") }
      }
    }
    printer.blankLine()
    printer.block("public mutating func visitFields(_ visitor: FieldVisitor)") { printer in
      for property in properties {
        property.printVisit(into: &printer)
      }
      for requirement in properties.flatMap(\.requirements) {
        printer.conditional(requirement.clauses, "visitor.reportMissing(\(requirement.wireName))")
      }
    }
  }
}

extension PropertyDesign {
  func print(into printer: inout SwiftPrinter) {
    printer.doc(doc)
    guard let deprecation else {
      printer.line("\(box.attribute)public var \(name): \(type)")
      return
    }
    printer.line(deprecation)
    printer.block("public var \(name): \(type)") { printer in
      printer.line("get { \(storage) }")
      printer.line("set { \(storage) = newValue }")
    }
    printer.line("\(box.attribute)var \(storage): \(type)")
  }

  func printVisit(into printer: inout SwiftPrinter) {
    for other in otherNames {
      printer.line("visitor.accept(\(other), as: \(wireName))")
    }
    if let rules {
      printer.line("visitor.\(visit)(&\(visited), \(wireName), \(rules))")
    } else {
      printer.line("visitor.\(visit)(&\(visited), \(wireName))")
    }
  }
}

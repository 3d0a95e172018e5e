extension StructDesign {
  /// What a customer reads: the struct with its properties and its initializer.
  func print(into printer: inout SwiftPrinter) {
    printer.doc(doc)
    let conformance: SwiftCode = message == nil ? "APIObject" : "APIMessage"
    printer.block("public struct \(name): \(conformance)") { printer in
      for property in properties {
        property.print(into: &printer)
        printer.blankLine()
      }
      printInitializer(into: &printer)
      for nested in properties.compactMap(\.nested) {
        printer.blankLine()
        nested.print(into: &printer)
      }
    }
  }

  private func printInitializer(into printer: inout SwiftPrinter) {
    let parameters = properties.map { property -> SwiftCode in
      guard let value = property.defaultValue else { return "\(property.name): \(property.type)" }
      return "\(property.name): \(property.type) = \(value)"
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
}

/// What the runtime needs: how the fields are read, and how they are shown.
extension StructDesign {
  /// An extension of the struct and of each object written inside it.
  ///
  /// - Parameters:
  ///   - owner: Where the struct is.
  ///   - deprecation: What says that the owner is deprecated, so that the extension does not warn of that.
  func printForRuntime(into printer: inout SwiftPrinter, in owner: SwiftCode, deprecation: SwiftCode? = nil) {
    let path: SwiftCode = "\(owner).\(name)"
    printer.blankLine()
    if let deprecation { printer.line(deprecation) }
    printer.line("@_documentation(visibility: internal)")
    printer.block("extension \(path)") { printer in
      if let message {
        printer.block("public static var _message: _APIMessageFacts") { $0.line(message) }
        printer.blankLine()
      }
      printer.block("public static func _read(from reader: inout _APIFieldReader) -> Self") { printer in
        printer.list("Self", properties.map(\.reading), "", oneLine: properties.isEmpty)
      }
      printer.blankLine()
      printer.block("public func _show(to visitor: inout _APIFieldVisitor)") { printer in
        for property in properties { property.printShowing(into: &printer) }
        for requirement in properties.flatMap(\.requirements) {
          printer.conditional(requirement.clauses, requirement.statement)
        }
      }
    }
    for nested in properties.compactMap(\.nested) {
      nested.printForRuntime(into: &printer, in: path, deprecation: deprecation)
    }
  }
}

extension SwiftPrinter {
  /// What comes before everything that the runtime needs.
  mutating func printMarkForRuntime() {
    blankLine()
    line("// MARK: - For the runtime")
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

  /// The argument of the initializer that reads the field.
  fileprivate var reading: SwiftCode {
    var arguments = ["\(wireName)" as SwiftCode]
    if let kind = design.elementKind { arguments.append(kind) }
    if let first = otherNames.first {
      arguments.append("or: \(first)")
      arguments += otherNames.dropFirst().map { "\($0)" }
    }
    let function: SwiftCode =
      canLackValue
      ? design.requiredFunction ?? design.function : isOptional ? "\(design.function)IfPresent" : design.function
    return "\(name.label): reader.\(function)(\(arguments.joined(by: ", ")))"
  }

  fileprivate func printShowing(into printer: inout SwiftPrinter) {
    var arguments = ["\(shown)" as SwiftCode, "\(wireName)"]
    if let kind = design.elementKind { arguments.append(kind) }
    if let constraints { arguments.append(constraints) }
    printer.line("visitor.\(design.function)(\(arguments.joined(by: ", ")))")
  }
}

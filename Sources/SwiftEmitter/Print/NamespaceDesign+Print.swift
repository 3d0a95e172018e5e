extension NamespaceDesign {
  /// The namespace itself, with what is true of the whole API.
  func print(into printer: inout SwiftPrinter) {
    printer.doc(doc)
    printer.block("public enum \(name): APIResultCodeSource") { printer in
      printer.line("/// The version of this SDK.")
      printer.line("public static var version: String { \(version) }")
      printer.blankLine()
      printer.line("/// The kinds of open values: each is the kind of the type that has its name.")
      printer.line("@_documentation(visibility: internal)")
      printer.line("public enum Known {}")
      guard !servers.isEmpty else { return }
      printer.blankLine()
      printer.line("/// Base addresses; an endpoint's path is appended to one of them.")
      printer.block("public enum Servers") { printer in
        printer.separated(servers) { printer, server in
          printer.doc(server.doc)
          printer.line("public static var \(server.name): String { \(server.url) }")
        }
      }
    }
  }

  /// The codes that every endpoint can return, and what each status means when a code is not known.
  func printCommonResultCodes(into printer: inout SwiftPrinter) {
    printer.block("extension \(name)") { printer in
      commonCodes.printName(into: &printer)
      printer.blankLine()
      printer.line("/// What each of these codes means, and what every status means when its code is not known.")
      printer.line("public static let resultCodes = APIResultCodeTable(")
      printer.indented { printer in
        commonTable.printRows(into: &printer)
        printer.line("statuses: [")
        printer.indented { printer in
          for status in statuses {
            printer.line("APIResultCodeFallback(\(status.value), action: .\(status.action), meaning: \(status.doc)),")
          }
        }
        printer.line("],")
        printer.line("unknownStatus: APIResultCodeFallback(")
        printer.indented { printer in
          printer.line("\"\", action: .\(unknownStatus.action), meaning: \(unknownStatus.doc)))")
        }
      }
      commonTable.printParts(into: &printer)
      printer.blankLine()
      printer.line("/// Has the codes that every endpoint can return: each endpoint, and the API as a whole.")
      printer.line("@_documentation(visibility: internal)")
      printer.line("public protocol CommonResultCodes: APIResultCodeSource {}")
    }
    printer.blankLine()
    printer.line("extension \(name): \(name).CommonResultCodes {}")
    commonCodes.printConstants(of: ": \(name).CommonResultCodes", into: &printer)
  }
}

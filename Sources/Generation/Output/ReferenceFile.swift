import SpecModel
import SwiftEmitter

/// The page for people that is written beside the folder of an API: `AlipayVaulting.md`.
///
/// It cannot lie in the folder, which is a target's: SwiftPM warns of files there that it does not know. Who prints it
/// is up to the program: the build plugin's tool has no printer, and so neither compiles one nor writes pages.
package enum ReferenceFile {
  /// Makes the text of the page.
  package typealias Printer = (API) -> String

  /// The path from the output folder, of the page for the API `name`.
  package static func path(of name: String) -> String {
    name + ".md"
  }

  /// The page of `api`.
  package static func file(of api: API, from printer: Printer) -> GeneratedFile {
    GeneratedFile(path: path(of: api.name), text: printer(api))
  }

  /// How the manifest in the API's folder lists the page.
  static func manifestLine(of name: String) -> String {
    "../" + path(of: name)
  }
}

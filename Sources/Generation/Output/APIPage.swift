import SpecModel
import SwiftEmitter

/// A page of Markdown for people that is written with the code of an API.
///
/// Who prints it is up to the program: the build plugin's tool has no printer, and so neither compiles one nor writes
/// pages.
package enum APIPage: CaseIterable, Sendable {
  /// The reference, beside the folder of the API: `AlipayVaulting.md`. It cannot lie in the folder, which is a target's:
  /// SwiftPM warns of files there that it does not know.
  case reference
  /// What the documentation of the module opens with, in the folder: `AlipayVaulting.docc/AlipayVaulting.md`.
  case landing

  /// Makes the text of a page.
  package typealias Printer = (APIPage, API) -> String

  /// The path from the output folder, of the page for the API `name`.
  package func path(of name: String) -> String {
    switch self {
    case .reference: name + ".md"
    case .landing: name + "/" + Self.landingPath(of: name)
    }
  }

  /// The path of the landing page from the folder of the API.
  static func landingPath(of name: String) -> String {
    "\(name).docc/\(name).md"
  }

  /// How the manifest in the API's folder lists the reference.
  static func referenceLine(of name: String) -> String {
    "../" + reference.path(of: name)
  }

  /// All pages of `api`.
  package static func files(of api: API, from printer: Printer) -> [GeneratedFile] {
    allCases.map { GeneratedFile(path: $0.path(of: api.name), text: printer($0, api)) }
  }
}

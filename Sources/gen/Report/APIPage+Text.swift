import Generation
import SpecModel
import SpecReference

extension APIPage {
  /// The whole text of a page.
  static func text(_ page: APIPage, of api: API) -> String {
    switch page {
    case .reference: ReferencePage.text(of: api)
    case .landing: LandingPage.text(of: api)
    }
  }
}

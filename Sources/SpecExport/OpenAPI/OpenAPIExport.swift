import Reporting
public import SpecModel

/// A description as an OpenAPI 3.1 document, for tools that are not ours.
public struct OpenAPIExport: Sendable {
  /// The document as JSON, with a line feed at the end: the same description becomes the same bytes.
  public let json: String
  /// What the description says and the document cannot, each with its path.
  public let omissions: [(path: String, omission: OpenAPIOmission)]

  public init(of api: API) {
    var writer = OpenAPIWriter(api)
    json = writer.document().text() + "\n"
    omissions = writer.omissions
  }
}

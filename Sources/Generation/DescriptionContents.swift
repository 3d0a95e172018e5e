import SpecModel

/// How much one description says.
package struct DescriptionContents: Hashable {
  package var endpointCount: Int
  package var objectCount: Int
  /// Those of all endpoints and the common ones.
  package var resultCodeCount: Int

  package init(of api: API) {
    endpointCount = api.endpoints.count
    objectCount = api.objects.count
    resultCodeCount = api.endpoints.reduce(api.commonResultCodes.count) { $0 + $1.resultCodes.count }
  }
}

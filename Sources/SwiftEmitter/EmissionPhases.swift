import SpecModel

/// Parts of ``SwiftEmitter/emit(_:to:)`` alone, for the benchmark.
package enum EmissionPhases {
  /// Makes every design, prints none, and gives their number.
  package static func design(_ api: API) -> Int {
    let context = DesignContext(api)
    var count = NamespaceDesign(api).servers.count
    for endpoint in api.endpoints { count += EndpointDesign(endpoint, context: context).facts.count }
    for enumeration in api.enums { count += EnumDesign(enumeration, context: context).values.constants.count }
    for object in api.objects { count += StructDesign(object, context: context).properties.count }
    return count
  }
}

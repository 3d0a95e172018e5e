import SwiftEmitter
import Testing

/// The plugin's own copy of the rule is a link beside this file.
@Suite("Names of outputs in the plugin")
struct OutputNamesTests {
  @Test(
    "The plugin declares what the emitter writes",
    arguments: [
      "api.json", "endpoints/storeCard.json", "endpoints/x.json", "endpoints/3ds.json", "endpoints/öffnen.json",
      "endpoints/Upper.json", "endpoints/create_order.json", "endpoints/get-URL.json", "endpoints/PAY_NOW.json",
      "endpoints/a.b_c-d.json", "endpoints/x__y_.json", "endpoints/_x.json", "endpoints/a b.json", "endpoints/a/b.json",
      "endpoints//x.json", "objects/Card.json", "objects/Card.v2.json",
      "objects/.json", "objects/api.json", "enums/Brand.json", "enums/Brand.JSON", "other/Card.json", "Card.json", "",
    ])
  func sameNames(file: String) {
    let declared = outputNames(api: "Vault", descriptionFile: file)
    #expect(declared == OutputNames.outputs(api: "Vault", descriptionFile: file))
  }
}

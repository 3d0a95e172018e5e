import SpecModel

/// What a check looks at, and where it says what it found.
///
/// Nouns that could not be read in full have empty texts where something has been said already: checks are silent about
/// those.
final class CheckContext {
  let api: API
  let folderName: String
  let slots: [FileSlot]
  let reporter: Reporter

  init(api: API, folderName: String, slots: [FileSlot], reporter: Reporter) {
    self.api = api
    self.folderName = folderName
    self.slots = slots
    self.reporter = reporter
  }
}

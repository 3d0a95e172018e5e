import ArgumentParser

/// A command line beside generated code, in a file that does not import the runtime.
struct Command: ParsableCommand {
  @Argument var number: String

  func validate() throws {
    guard !number.isEmpty else { throw ValidationError("a card has a number") }
  }

  func run() throws {
    print(Vault.Brand.visa.rawValue, number.count)
  }
}

import SpecModel
import SwiftEmitter

/// What it takes to compile the generated module, beside the bare declarations of its types.
struct Compiling {
  private let rounds: Int

  init(rounds: Int) {
    self.rounds = rounds
  }

  func run() throws {
    let compiler = try Compiler()
    let api = try SourceDescription.api(SourceDescription().multiplied(to: 4))
    let generated = try compiler.module(generatedFiles(api))
    let bare = try compiler.module(BareModule(api).files())
    let table = Table("Compiling: 4 endpoints")
    for mode in Compiler.Mode.allCases {
      var times = [Samples(), Samples()]
      for _ in 0..<rounds {
        for (index, module) in [generated, bare].enumerated() {
          times[index].add(try compiler.compile(module, mode).cpu)
        }
      }
      table.row(mode.rawValue, times[0], against: ("bare declarations", times[1]))
    }
    try large(compiler)
  }

  /// Twice as much of what is large takes about twice as long.
  private func large(_ compiler: Compiler) throws {
    let table = Table("Compiling: large nouns, debug")
    for noun in LargeDescription.Noun.allCases {
      var times = [Samples(), Samples()]
      for (index, count) in [noun.count / 2, noun.count].enumerated() {
        let api = try SourceDescription.api(LargeDescription.files(noun, count))
        let module = try compiler.module(generatedFiles(api))
        for _ in 0..<max(2, rounds / 2) { times[index].add(try compiler.compile(module, .debug).cpu) }
      }
      table.row("\(noun.count) \(noun.rawValue)", times[1], against: ("half of them", times[0]))
    }
  }

  private func generatedFiles(_ api: API) -> [GeneratedFile] {
    var files: [GeneratedFile] = []
    SwiftEmitter.emit(api) { files.append($0) }
    return files.filter { $0.path.hasSuffix(".swift") }
  }
}

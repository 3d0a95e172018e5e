import Foundation
import Testing

/// A bounded part of what `Tests/HostileTests/Fuzzing/run` does for as long as one likes: the same in every run, and
/// counted in inputs, so that no slow machine fails it.
@Suite("Fuzzing") struct FuzzTests {
  @Test("finds nothing wrong with what it starts from", arguments: FuzzTarget.allCases)
  func corpusIsRead(target: FuzzTarget) {
    let inputs = FuzzCorpus.inputs(for: target)
    #expect(inputs.count >= 10)
    for input in inputs {
      if case .wrong(let complaint) = target.verdict(on: input) {
        Issue.record("\(complaint):\n\(String(decoding: input, as: UTF8.self))")
      }
    }
  }

  @Test("finds nothing wrong with changed inputs", arguments: FuzzTarget.allCases)
  func changedInputsAreRead(target: FuzzTarget) {
    let inputs = FuzzCorpus.inputs(for: target)
    let good = inputs.filter { target.verdict(on: $0) == .accepted }
    var mutator = JSONMutator(seed: 6, others: inputs)
    var accepted = 0
    var refused = 0
    for number in 0..<Self.count(target) {
      let input = mutator.changedOne(of: number % 4 == 0 ? inputs : good)
      switch target.verdict(on: input) {
      case .accepted: accepted += 1
      case .refused: refused += 1
      case .wrong(let complaint): Issue.record("\(complaint):\n\(String(decoding: input, as: UTF8.self))")
      }
    }
    // Changes that are all noticed, or none of them, would try little.
    #expect(accepted * 100 > Self.count(target) && refused * 10 > Self.count(target), "\(accepted), \(refused)")
  }

  private static func count(_ target: FuzzTarget) -> Int {
    switch target {
    case .description: 400
    case .message: 4000
    case .grammar: 8000
    }
  }
}

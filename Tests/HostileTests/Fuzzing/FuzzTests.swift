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

  /// Changes of values that the reader takes make descriptions of which nobody has thought.
  @Test("makes descriptions that compile when they are accepted", .enabled(if: SwiftCompiler.isWanted))
  func acceptedDescriptionsCompile() throws {
    let good = FuzzCorpus.inputs(for: .description).filter { DescriptionBundle($0).read().api != nil }
    var mutator = JSONMutator(seed: 24, others: good)
    var known = Set(good.compactMap { DescriptionBundle($0).read().api?.emitted })
    var compiled = 0
    for _ in 0..<100_000 where compiled < Self.compiledCount {
      let input = mutator.changedOne(of: good)
      guard let files = DescriptionBundle(input).read().api?.emitted, known.insert(files).inserted else { continue }
      compiled += 1
      let complaints = try SwiftCompiler.complaints(about: files)
      #expect(complaints.isEmpty, "\(complaints.prefix(1500))\n\(String(decoding: input, as: UTF8.self))")
    }
    #expect(compiled == Self.compiledCount)
  }

  private static let compiledCount = 40

  private static func count(_ target: FuzzTarget) -> Int {
    switch target {
    case .description: 400
    case .message: 4000
    case .grammar: 8000
    case .recording: 3000
    }
  }
}

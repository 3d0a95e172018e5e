import Testing

@testable import SpecDiff

@Suite struct VerdictTests {
  @Test func twoOnOnePartAreAsBadAsTheWorseInEachRespect() {
    let request = Verdict(.error, .minor, wire: .breaks, source: .compiles, "of the request")
    let response = Verdict(.info, .major, wire: .works, source: .breaks, "of the response")
    for (one, other) in [(request, response), (response, request)] {
      let both = one.joined(with: other)
      #expect(both == Verdict(.error, .major, wire: .breaks, source: .breaks, one.meaning))
    }
  }
}

import Foundation
import SpecDiff
import SpecModel
import Testing

/// What the rules say about source, asked of the compiler: a client that compiles against the old SDK of a case is
/// compiled against the new one.
///
/// A case brings its own `client.swift` where the client of the base does not use what changes.
@Suite(.enabled(if: CompiledClients.modules != nil)) struct SlowSourceVerdictTests {
  /// Names of namespaces cannot be tried: each case is compiled under a name of its own.
  static let untried: Set<String> = ["api-added", "api-removed", "api-renamed", "unclassified-change"]

  struct Case {
    var id: String
    var old: API
    var new: API
    var client: String
    var verdict: SourceVerdict
    /// Whether neither its client nor its old version is that of the base.
    var isOfItsOwn: Bool
  }

  static func cases() throws -> [Case] {
    let base = CaseFolder("Diff/base").url
    let baseClient = try String(contentsOf: base.appending(path: "client.swift"), encoding: .utf8)
    return try Rules.all.map(\.id).filter { !untried.contains($0) }.map { id in
      let folder = CaseFolder("Diff/\(id)")
      let (old, new) = (try folder.apis("old", base: base)[0], try folder.apis("new", base: base)[0])
      let client = try? String(contentsOf: folder.url.appending(path: "client.swift"), encoding: .utf8)
      let verdicts = DiffReport.comparing(old: old, new: new).findings.map(\.verdict.source)
      return Case(
        id: id, old: old, new: new, client: client ?? baseClient, verdict: verdicts.max() ?? .compiles,
        isOfItsOwn: client != nil || CaseFolder.names(in: "Diff/\(id)").contains("old"))
    }
  }

  @Test func theCompilerAgrees() throws {
    let modules = try #require(CompiledClients.modules)
    let cases = try Self.cases()
    var (before, after) = (try CompiledClients(), try CompiledClients())
    for item in cases {
      if item.isOfItsOwn || item.id == "spec-version-raised" {
        try before.add(item.id, api: item.old, client: item.client)
      }
      try after.add(item.id, api: item.new, client: item.client)
    }
    let (oldAnswers, oldText) = try before.answers(modules: modules)
    let (newAnswers, newText) = try after.answers(modules: modules)
    #expect(oldAnswers[""] == nil, "\(oldText)")
    #expect(newAnswers[""] == nil, "\(newText)")
    for item in cases {
      #expect(oldAnswers[item.id] ?? .compiles <= .warns, "\(item.id): the client does not fit the old SDK")
      let answer = newAnswers[item.id] ?? .compiles
      switch item.verdict {
      case .compiles: #expect(answer == .compiles, "\(item.id)")
      case .warns: #expect(answer == .warns, "\(item.id)")
      case .mayBreak: break
      case .breaks: #expect(answer == .breaks, "\(item.id)")
      }
    }
  }
}

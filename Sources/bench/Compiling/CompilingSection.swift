import Foundation
import SpecModel
import SpecReader
import SwiftEmitter

/// What it costs to compile the generated module, beside the same types written in other ways.
struct CompilingSection {
  private let description: SourceDescription
  private let rounds: Int
  /// Larger ones would take hours.
  private let sizes: [Int]

  init(_ description: SourceDescription, _ arguments: Arguments) {
    self.description = description
    rounds = arguments.rounds
    sizes = arguments.sizes.filter { $0 <= 40 }
  }

  func run(into report: inout Report) throws {
    let workspace = try Workspace()
    let compiler = try Compiler(workspace)
    var findings: [Finding] = []
    for size in sizes {
      let files = MultipliedDescription(description, endpoints: size).files
      guard let api = DescriptionReader.read(folderName: description.name, files: files).api else {
        throw SourceDescription.Failure(description: "\(size) endpoints are a description with errors")
      }
      let modules = try [
        compiler.module("generated", SwiftEmitter.files(of: api)),
        compiler.module("bare", PlainModule(api, .bare).files()),
        compiler.module("synthesized", PlainModule(api, .synthesized).files()),
      ]
      for mode in [Compiler.Mode.debug, .release] {
        findings += try race(modules, mode, compiler, rounds: size > 4 ? max(2, rounds / 2) : rounds, size)
      }
    }
    report.add("Compiling the generated module, CPU time", findings)
  }

  /// The modules take turns.
  private func race(
    _ modules: [Compiler.Module], _ mode: Compiler.Mode, _ compiler: Compiler, rounds: Int, _ size: Int
  ) throws -> [Finding] {
    var times = modules.map { _ in Samples() }
    var sizes = modules.map { _ in 0 }
    for _ in 0..<rounds {
      for (index, module) in modules.enumerated() {
        times[index].add(try compiler.compile(module, mode).cpu)
        sizes[index] = try compiler.textSize(of: module)
      }
    }
    let subject = "\(size) endpoints, \(mode.rawValue)"
    return [
      Finding(
        subject, "generated", .seconds, times[0], against: ("bare declarations", times[1]), target: .ratio(atMost: 1.7)),
      Finding(
        subject, "generated", .seconds, times[0], against: ("synthesized, with validators", times[2]),
        target: .ratio(atMost: 0.5)),
      text(subject, sizes[0], "bare declarations", sizes[1]),
      text(subject, sizes[0], "synthesized, with validators", sizes[2]),
    ]
  }

  private func text(_ subject: String, _ size: Int, _ name: String, _ other: Int) -> Finding {
    Finding(
      subject, "machine code", .bytes, Samples([Double(size)]), against: (name, Samples([Double(other)])))
  }
}

extension SwiftEmitter {
  fileprivate static func files(of api: API) -> [GeneratedFile] {
    var files: [GeneratedFile] = []
    emit(api) { files.append($0) }
    return files.filter { $0.text.contains("extension ") || $0.text.contains("enum ") }
  }
}

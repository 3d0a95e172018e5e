import Foundation
import SpecDiff
import SpecModel
import SpecReader
import SwiftEmitter

/// A description of any kind is refused with places, or everything that follows from it works: the SDK is emitted and
/// has nothing but code, comments and whole literals; each form of its comparison with another
/// description is printable.
enum DescriptionTarget {
  static func verdict(on input: [UInt8]) -> FuzzTarget.Verdict {
    let result = DescriptionBundle(input).read()
    if let complaint = complaint(about: result) { return .wrong(complaint) }
    guard let api = result.api else { return .refused }
    if let complaint = complaint(aboutSDKOf: api) ?? complaint(aboutChangesOf: api) { return .wrong(complaint) }
    return .accepted
  }

  private static func complaint(about result: ReadResult) -> String? {
    let hasErrors = result.diagnostics.contains { $0.severity == .error }
    guard hasErrors == (result.api == nil) else { return "errors and a description do not go together" }
    for diagnostic in result.diagnostics {
      for location in [diagnostic.location] + diagnostic.notes.map(\.location) {
        guard Int(location.file) < result.files.count,
          Int(location.offset) <= result.files[Int(location.file)].bytes.count
        else { return "[\(diagnostic.code.rawValue)] lies outside of the description" }
      }
    }
    let report = result.diagnostics.rendered(in: result.files)
    return hiddenScalar(in: report).map { "the report contains U+\(String($0.value, radix: 16))" }
  }

  private static func complaint(aboutSDKOf api: API) -> String? {
    var paths: Set<String> = []
    var complaint: String?
    SwiftEmitter.emit(api) { file in
      guard complaint == nil else { return }
      guard paths.insert(file.path.lowercased()).inserted else {
        complaint = "\(file.path) is emitted twice"
        return
      }
      guard !file.path.split(separator: "/").contains("..") else {
        complaint = "\(file.path) leads out of its folder"
        return
      }
      guard let code = SwiftLexer.codeAlone(in: file.text) else {
        complaint = "\(file.path) has a literal that is not whole"
        return
      }
      complaint = SwiftLexer.strangeCharacter(in: code).map {
        "\(file.path) has U+\(String($0.value, radix: 16)) in code"
      }
    }
    return complaint
  }

  private static func complaint(aboutChangesOf api: API) -> String? {
    let name = api.endpoints.first?.name ?? ""
    guard let other = others[name] ?? others["pay"] else { return "there is nothing to compare with" }
    for report in [DiffReport.comparing(old: other, new: api), DiffReport.comparing(old: api, new: other)] {
      for text in [report.text(), report.markdown(), report.annotations()] {
        if let hidden = hiddenScalar(in: text) { return "a comparison contains U+\(String(hidden.value, radix: 16))" }
      }
      let json = try? JSONSerialization.jsonObject(with: Data(report.json().utf8))
      guard json != nil else { return "a comparison is no JSON" }
    }
    return DiffReport.comparing(old: api, new: api).findings.isEmpty ? nil : "a description differs from itself"
  }

  /// Good descriptions by their first endpoint.
  private static let others = Dictionary(
    FuzzCorpus.descriptions.compactMap { DescriptionBundle($0).read().api }.map {
      ($0.endpoints.first?.name ?? "", $0)
    },
    uniquingKeysWith: { first, _ in first })

  private static func hiddenScalar(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      guard scalar != "\n", !(0x20..<0x7F).contains(scalar.value) else { return false }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: return true
      default: return false
      }
    }
  }
}

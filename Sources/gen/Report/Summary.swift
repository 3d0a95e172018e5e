import Generation
import Problems

/// The line that says what a run was about.
enum Summary {
  /// `4 endpoints, 17 objects, 46 result codes`.
  static func text(of contents: DescriptionContents) -> String {
    [
      Count.text(contents.endpointCount, "endpoint"), Count.text(contents.objectCount, "object"),
      Count.text(contents.resultCodeCount, "result code"),
    ].joined(separator: ", ")
  }

  /// `61 files, 2 written, 59 unchanged`.
  static func text(of counts: FileCounts) -> String {
    var parts = [Count.text(counts.all, "file"), "\(counts.written) written", "\(counts.unchanged) unchanged"]
    if counts.removed > 0 { parts.append("\(counts.removed) removed") }
    return parts.joined(separator: ", ")
  }

  /// `9 ms`, or seconds where that is easier to read.
  static func text(ofSeconds seconds: Double) -> String {
    let milliseconds = Int((seconds * 1000).rounded())
    if milliseconds < 10_000 { return "\(milliseconds) ms" }
    let tenths = Int((seconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) s"
  }
}

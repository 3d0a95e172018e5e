import Foundation
import Testing

/// Recorded texts. With `RECORD=1` they are written instead of compared, and the run fails.
enum Recording {
  static func expect(_ text: String, at file: URL) throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent)")
      return
    }
    let recorded = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    #expect(text == recorded)
  }
}

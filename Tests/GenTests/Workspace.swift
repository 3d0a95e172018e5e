import Foundation

/// A folder for one test, with spaces and other letters in its path, and a small description in
/// `Specs/Shop`.
final class Workspace {
  let root: URL

  init() throws {
    let folder = "gen tests Ünïcödé 目录 \(UUID().uuidString)"
    root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent(folder)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try write("Specs/Shop/api.json", Self.api("Shop"))
    try write("Specs/Shop/endpoints/pay.json", Self.pay)
    try writeObject("Card", doc: "A card.")
    try writeObject("Coupon", doc: "A coupon.")
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  func path(_ path: String) -> String {
    root.appendingPathComponent(path).path
  }

  func write(_ path: String, _ text: String) throws {
    let file = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func writeObject(_ name: String, doc: String, api: String = "Shop") throws {
    try write(
      "Specs/\(api)/objects/\(name).json",
      """
      {
        "object": "\(name)",
        "doc": "\(doc)",
        "fields": {
          "number": { "type": "string", "doc": "Its number." }
        }
      }

      """)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  func exists(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: self.path(path))) != nil
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: root.appendingPathComponent(path))
  }

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: root.appendingPathComponent(path), withIntermediateDirectories: true)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self.path(path), withDestinationPath: target)
  }
}

extension Workspace {
  /// What a run answered.
  struct Answer: Equatable {
    var exitCode: Int32
    var output: String
    var errors: String
  }

  final class Recorder {
    var output = ""
    var errors = ""
  }

  static func api(_ name: String) -> String {
    """
    {
      "api": "\(name)",
      "version": "1.0.0",
      "doc": "A shop.",
      "scalars": "text",
      "servers": [ { "name": "production", "url": "https://shop.example/api", "doc": "The only one." } ],
      "result": {
        "code": "result.resultCode", "status": "result.resultStatus", "message": "result.resultMessage",
        "statuses": {
          "S": { "doc": "It is done.", "action": "proceed" },
          "F": { "doc": "It failed.", "action": "contactSupport" }
        },
        "unknownStatus": { "doc": "Nobody knows.", "action": "contactSupport" }
      }
    }

    """
  }

  private static let pay = """
    {
      "endpoint": "pay",
      "doc": "Pays.",
      "method": "POST", "path": "/v1/pay",
      "request": { "fields": { "amount": { "type": "string", "required": true, "doc": "How much." } } },
      "response": {
        "fields": {
          "result": {
            "type": "object", "required": true, "doc": "What came of it.",
            "fields": {
              "resultCode": { "type": "string", "required": true, "doc": "The code." },
              "resultStatus": { "type": "string", "required": true, "doc": "The status." },
              "resultMessage": { "type": "string", "doc": "The message." }
            }
          }
        }
      },
      "resultCodes": [
        { "code": "SUCCESS", "status": "S", "message": "Done.", "action": "proceed", "advice": "Go on." }
      ]
    }

    """
}

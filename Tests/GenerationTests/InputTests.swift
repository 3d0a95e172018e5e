import Foundation
import Testing

@testable import Generation
@testable import Problems

@Suite struct InputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var code: String
    var prepare: @Sendable (Workspace) throws -> Void
  }

  static let cases: [Case] = [
    Case(testDescription: "no input", code: "input-missing") { try $0.remove("Specs") },
    Case(testDescription: "the input is a file", code: "input-missing") {
      try $0.remove("Specs")
      try $0.write("Specs", "mine")
    },
    Case(testDescription: "no API", code: "input-without-api") { try $0.remove("Specs/Shop/api.json") },
    Case(testDescription: "a pipe", code: "input-not-a-file") {
      #expect(mkfifo($0.path("Specs/Shop/objects/Pipe.json"), 0o600) == 0)
    },
    Case(testDescription: "a link out", code: "input-link") {
      try $0.write("Secret.json", "{}")
      try $0.link("Specs/Shop/objects/Secret.json", to: "../../../Secret.json")
    },
    Case(testDescription: "a link to a device", code: "input-link") {
      try $0.link("Specs/Shop/objects/Zero.json", to: "/dev/zero")
    },
    Case(testDescription: "a link to nothing", code: "input-link") {
      try $0.link("Specs/Shop/objects/Nothing.json", to: "Nowhere.json")
    },
    Case(testDescription: "a link to itself", code: "input-link") {
      try $0.link("Specs/Shop/objects/Loop.json", to: "Loop.json")
    },
    Case(testDescription: "a folder behind a link", code: "input-link") {
      try $0.makeFolder("Elsewhere")
      try $0.link("Specs/Shop/enums", to: "../../Elsewhere")
    },
    Case(testDescription: "an API behind a link", code: "input-link") {
      try $0.write("Elsewhere/Other/api.json", Workspace.api("Other"))
      try $0.link("Specs/Other", to: "../Elsewhere/Other")
    },
    Case(testDescription: "too large", code: "input-too-large") {
      let file = $0.path("Specs/Shop/objects/Large.json")
      #expect(FileManager.default.createFile(atPath: file, contents: nil))
      #expect(truncate(file, DescriptionFolder.sizeLimit + 1) == 0)
    },
    Case(testDescription: "capitals in the ending", code: "input-name") {
      try $0.write("Specs/Shop/objects/Card2.JSON", "{}")
    },
    Case(testDescription: "two APIs of one name", code: "input-twice") {
      try $0.write("Specs/v2/shop/api.json", Workspace.api("shop"))
    },
  ]

  @Test func aLinkInPlaceOfAnAPIIsRefusedByName() throws {
    let workspace = try Workspace()
    try workspace.link("Linked", to: "Specs/Shop")
    #expect(throws: Problem.self) { try InputFolder.refuseLink(at: workspace.path("Linked/")) }
    try InputFolder.refuseLink(at: workspace.path("Specs/Shop"))
  }

  @Test(arguments: cases)
  func isRefusedAndNothingIsWritten(_ refusal: Case) throws {
    let workspace = try Workspace()
    try refusal.prepare(workspace)
    let answer = workspace.run()
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("[\(refusal.code)]\n  "))
    #expect(!workspace.exists("Generated"))
  }

  #if os(Linux)
    /// Such a file never has the size that the system tells, like one that grows all the time.
    @Test func aFileThatKeepsChangingIsRefused() {
      #expect {
        try InputFolder.contents(at: "/proc/self/status", limit: 1 << 20)
      } throws: { error in
        (error as? Problem)?.code == .inputChanging
      }
    }
  #endif

  @Test func aNameThatWouldBecomeTooLongIsRefused() throws {
    let workspace = try Workspace()
    try workspace.writeObject(String(repeating: "A", count: 248), doc: "Long.")
    let answer = workspace.run()
    #expect(answer.exitCode != 0)
    #expect(answer.errors.contains("error: "))
    #expect(!workspace.exists("Generated"))
  }

  @Test func namesThatDifferOnlyInCapitalsAreRefused() throws {
    let workspace = try Workspace()
    try workspace.writeObject("CARD", doc: "Another card.")
    try workspace.write("Specs/Shop/endpoints/Pay.json", try workspace.text("Specs/Shop/endpoints/pay.json"))
    let answer = workspace.run()
    #expect(answer.exitCode == 2)
    #expect(answer.errors.contains("[file-name-clash]"))
    #expect(!workspace.exists("Generated"))
  }

  @Test func readsInTheOrderOfBytesAndSkipsWhatIsHiddenOrNoJSON() throws {
    let workspace = try Workspace()
    try workspace.write("Specs/Shop/objects/README.md", "mine")
    try workspace.write("Specs/Shop/objects/.hidden.json", "mine")
    try workspace.write("Specs/Shop/.git/config.json", "mine")
    try workspace.writeObject("Éclair", doc: "A cake.")
    try workspace.link("Specs/Shop/objects/Link.md", to: "/etc/hostname")
    let folder = try #require(DescriptionSearch(of: workspace.path("Specs")).found.first)
    let (files, problems) = folder.files()
    #expect(problems.isEmpty)
    #expect(
      files.map(\.name) == [
        "api.json", "endpoints/pay.json", "objects/Card.json", "objects/Coupon.json", "objects/Éclair.json",
      ])
    #expect(files.map(\.path).allSatisfy { $0.hasPrefix(workspace.path("Specs/Shop/")) })
  }

  @Test func aLinkToAFileOfTheSameDescriptionIsFollowed() throws {
    let workspace = try Workspace()
    try workspace.write("Specs/Shop/outside.txt", try workspace.text("Specs/Shop/objects/Card.json"))
    try workspace.remove("Specs/Shop/objects/Card.json")
    try workspace.link("Specs/Shop/objects/Card.json", to: "../outside.txt")
    #expect(workspace.run().exitCode == 0)
    #expect(workspace.exists("Generated/Shop/objects/Shop+Card.swift"))
  }

  @Test func namesCannotSteerATerminalOrABuildService() throws {
    let workspace = try Workspace()
    try workspace.write("Specs/Shop/objects/\u{1B}[31m\n::error::\u{202E}.json", "MISTAKE \u{1B}[2J\n::error::MISTAKE")
    let answer = workspace.run()
    #expect(answer.exitCode == 2)
    #expect(!answer.errors.unicodeScalars.contains { "\u{1B}\u{202E}".unicodeScalars.contains($0) })
    #expect(!answer.errors.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix("::") })
  }
}

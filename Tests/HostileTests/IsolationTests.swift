import Foundation
import Testing

#if compiler(>=6.2)
  /// The build-tool plugin puts generated code into the customer's own module, and Xcode makes new ones belong to the
  /// main actor.
  @Suite("Generated code in a module of the main actor", .enabled(if: SwiftCompiler.isWanted))
  struct IsolationTests {
    @Test("is for every actor")
    func everyActor() throws {
      var files = try generatedFiles()
      files["Worker.swift"] = Self.worker
      let complaints = try SwiftCompiler.complaints(about: files, ["-default-isolation", "MainActor"])
      #expect(complaints.isEmpty, "\(complaints)")
    }

    /// Uses one member of every kind.
    private static let worker = """
      actor Worker {
        typealias Vault = AlipayVaulting.VaultPaymentMethod

        func work(_ bytes: [UInt8]) throws -> [String] {
          let response = try Vault.Response(json: bytes)
          var request = Vault.Request(
            vaultingRequestId: "", vaultingNotificationUrl: "", redirectUrl: "",
            paymentMethodDetail: .init(paymentMethodType: .card), env: .init(terminalType: .web))
          request[keyPath: Vault.idempotencyKey] = "1"
          request.env.osType = AlipayVaulting.OsType.iOS
          try request.validate()
          let isDone = response.outcome == .notCreated || response.outcome.action == .proceed
          let code = response.resultCode
          let isBad = code == .paramIllegal || code == .signatureInvalid || !code.isKnown || code.entry?.action == .contactSupport
          let texts = [Vault.path, Vault.method, Vault.name, AlipayVaulting.version, AlipayVaulting.Servers.asia]
          let counts = [Vault.resultCodes.count, AlipayVaulting.resultCodes.count, Set([request]).count]
          let brands = AlipayVaulting.CardBrand.allKnownValues.map(\\.rawValue)
          return texts + brands + ["\\(isDone) \\(isBad) \\(counts) \\(request.json()) \\(next(Vault.self, response))"]
        }

        func next<E: APIEndpoint>(_ endpoint: E.Type, _ response: E.Response) -> APINextAction where E.Response: APIJudgedMessage {
          response.outcome.action
        }
      }
      """

    @Test("compiles in Swift 5 mode with all checks of concurrency")
    func swift5() throws {
      var files = try generatedFiles()
      files["Worker.swift"] = Self.worker
      let complaints = try SwiftCompiler.complaints(
        about: files, ["-swift-version", "5", "-strict-concurrency=complete"])
      #expect(complaints.isEmpty, "\(complaints)")
    }

    private func generatedFiles() throws -> [String: String] {
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Generated/AlipayVaulting")
      var files: [String: String] = [:]
      for path in FileManager.default.enumerator(atPath: root.path)?.compactMap({ $0 as? String }) ?? []
      where path.hasSuffix(".swift") {
        files[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      }
      return files
    }
  }
#endif

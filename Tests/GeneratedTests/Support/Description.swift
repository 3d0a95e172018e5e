import Foundation
import SpecModel
import SpecReader

/// The description that the generated SDK was made from, read again: the tests ask it what to expect.
enum Description {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Specs/AlipayVaulting")

  static let result = DescriptionReader.read(folderName: "AlipayVaulting", files: files)

  static let endpoints = result.api?.endpoints ?? []

  /// The request and the response of every endpoint.
  static let messages = endpoints.flatMap { endpoint in
    [
      DescribedMessage(
        name: "\(endpoint.name).request", fields: endpoint.request.fields, isFromVendor: endpoint.kind == .callback),
      DescribedMessage(
        name: "\(endpoint.name).response", fields: endpoint.response.fields, isFromVendor: endpoint.kind == .call),
    ]
  }

  private static let objects = Dictionary(
    (result.api?.objects ?? []).map { ($0.name, $0.fields) }, uniquingKeysWith: { first, _ in first })

  private static let enums = Dictionary(
    (result.api?.enums ?? []).map { ($0.name, $0.values.map(\.value)) }, uniquingKeysWith: { first, _ in first })

  /// The fields of an object type; `nil` for any other type.
  static func fields(of type: FieldType) -> [Field]? {
    switch type {
    case .object(let name): objects[name]
    case .inlineObject(let fields): fields
    case .scalar, .openEnum, .list, .map: nil
    }
  }

  /// The known values of an enum.
  static func values(ofEnum name: String) -> [String] {
    enums[name] ?? []
  }

  private static var files: [DescriptionFile] {
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".json") }.compactMap { path in
      guard let data = try? Data(contentsOf: root.appending(path: path)) else { return nil }
      return DescriptionFile(path: "AlipayVaulting/\(path)", name: path, bytes: [UInt8](data))
    }
  }
}

/// A request or a response, as the description has it.
struct DescribedMessage: Sendable, CustomStringConvertible {
  /// `vaultPaymentMethod.request`
  let name: String
  let fields: [Field]
  /// Whether it is read forgivingly.
  let isFromVendor: Bool

  var description: String { name }

  /// Whether nobody can put up with what is wrong at `path`: with the result code or status, or with what holds them.
  func isFatal(_ path: String) -> Bool {
    guard isFromVendor, let locations = Description.result.api?.resultLocations else { return !isFromVendor }
    return [locations.codePath, locations.statusPath].contains { needed in
      let needed = ([name] + needed).joined(separator: ".")
      return needed == path || needed.hasPrefix(path + ".")
    }
  }

  /// Every field at every place of the message.
  var sites: [Site] { DescribedMessage.sites[name] ?? [] }

  /// The smallest valid message.
  var minimal: Document { DescribedMessage.minimal[name] ?? .object([]) }

  private static let sites = Dictionary(
    Description.messages.map { ($0.name, Site.all(in: $0)) }, uniquingKeysWith: { first, _ in first })

  private static let minimal = Dictionary(
    Description.messages.map { ($0.name, Builder.completed(Builder.minimal($0.fields), $0)) },
    uniquingKeysWith: { first, _ in first })
}

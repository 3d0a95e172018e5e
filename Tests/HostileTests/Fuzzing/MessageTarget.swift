import AlipayVaulting
import Foundation

/// A message through both decoders of the generated SDK: the same value or the same problems; what was decoded comes
/// back equal when it is encoded; no problem tells a value, and no printed value tells a secret.
///
/// The first line of an input names the type of the message.
enum MessageTarget {
  static func verdict(on input: [UInt8]) -> FuzzTarget.Verdict {
    let parts = input.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(decoding: parts[0], as: UTF8.self)
    let type = FuzzedMessages.type(named: name)
    return verdict(of: type, on: parts.count > 1 ? Array(parts[1]) : [])
  }

  private static func verdict<Value: APIObject>(of type: Value.Type, on json: [UInt8]) -> FuzzTarget.Verdict {
    let fromDecoder = Swift.Result { try JSONDecoder().decode(type, from: Data(json)) }
    do throws(APIDecodingError) {
      let value = try Value(json: json)
      if let complaint = difference(between: value, and: fromDecoder, json) ?? complaint(aboutCodingOf: value)
        ?? complaint(aboutPrintingOf: value)
      {
        return .wrong(complaint)
      }
      return .accepted
    } catch {
      if let complaint = difference(between: error, and: fromDecoder, json) ?? leak(of: json, in: error) {
        return .wrong(complaint)
      }
      if case .failure(let other) = fromDecoder, let complaint = leak(of: json, in: other) { return .wrong(complaint) }
      return .refused
    }
  }

  private static func difference<Value: APIObject>(
    between value: Value, and other: Swift.Result<Value, any Error>, _ json: [UInt8]
  ) -> String? {
    guard !LaneDifferences.mayFollow(from: json) else { return nil }
    switch other {
    case .success(let same): return same == value ? nil : "the decoders read different values"
    case .failure(let error): return "only JSONDecoder refuses it: \(error)"
    }
  }

  private static func difference<Value: APIObject>(
    between failure: APIDecodingError, and other: Swift.Result<Value, any Error>, _ json: [UInt8]
  ) -> String? {
    if case .syntax(_, let offset)? = failure.problems.first?.reason {
      return offset <= json.count ? nil : "the problem lies outside of the text"
    }
    guard !LaneDifferences.mayFollow(from: json) else { return nil }
    switch other {
    case .success: return "only JSONDecoder reads it"
    case .failure(let error):
      // Decoders hand out the keys of a map in any order.
      let own = failure.problems.map(\.description).sorted()
      let others = (error as? APIDecodingError)?.problems.map(\.description).sorted()
      return own == others || own.count >= 100 ? nil : "the decoders find different problems: \(failure); \(error)"
    }
  }

  private static func complaint<Value: APIObject>(aboutCodingOf value: Value) -> String? {
    for scalars in APIScalarForm.allCases {
      guard (try? Value(json: value.json(scalars: scalars))) == value else { return "it changes when it is encoded" }
    }
    guard let encoded = try? JSONEncoder().encode(value) else {
      return hasLongNumber(value.json()) ? nil : "JSONEncoder refuses it"
    }
    guard (try? Value(json: encoded)) == value else { return "it changes in JSONEncoder" }
    return value.violations().contains { $0.path.isEmpty } ? "a violation has no path" : nil
  }

  /// Whether a number has more digits than a `Double` is sure to keep, which `JSONEncoder` would round.
  private static func hasLongNumber(_ json: [UInt8]) -> Bool {
    JSONPieces(json).scalars.contains { range in
      let isText = json[range].first == UInt8(ascii: "\"")
      return !isText
        && APIDecimal(String(decoding: json[range], as: UTF8.self)).map { $0.text.utf8.count > 15 } ?? false
    }
  }

  /// The texts and numbers of the message that an error has no right to know. Those that could be names are left out,
  /// and words: ` description` stands in errors of a `JSONDecoder` anyway.
  private static func leak(of json: [UInt8], in error: any Error) -> String? {
    let report = "\(error)\n\(String(reflecting: error))"
    for secret in JSONPieces(json).scalars.map({ json[$0] }) where secret.count >= 6 {
      let text = String(decoding: secret, as: UTF8.self).filter { $0 != "\"" }
      let isNumber = text.allSatisfy(\.isNumber)
      let word = text.drop { $0 == " " }.prefix { $0 != " " }
      let isWord = word.utf8.count == text.utf8.count { $0 != UInt8(ascii: " ") }
      let isName = !isNumber && isWord && word.allSatisfy { $0.isLetter || $0.isNumber || ".[]*_".contains($0) }
      if !isName, text.utf8.count >= 6, report.hasBytes(of: text) { return "an error tells \(text)" }
    }
    return nil
  }

  /// The values of fields that are sensitive wherever they stand, and not a part of any other value.
  private static func complaint<Value: APIObject>(aboutPrintingOf value: Value) -> String? {
    let json = value.json()
    let secrets = FuzzedMessages.secrets(in: json)
    guard !secrets.isEmpty else { return nil }
    var dumped = ""
    dump(value, to: &dumped)
    let printed = "\(value)\n\(String(reflecting: value))\n\(dumped)"
    for secret in secrets where printed.hasBytes(of: secret) { return "printing tells \(secret)" }
    return nil
  }
}

extension String {
  /// Whether `other` stands in it, byte by byte: Foundation's search passes over characters that nobody sees.
  func hasBytes(of other: String) -> Bool {
    utf8.firstRange(of: other.utf8) != nil
  }
}

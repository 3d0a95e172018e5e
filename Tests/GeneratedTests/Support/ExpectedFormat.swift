import AlipayVaulting
import Foundation
import TextFormats

/// The named forms of text, said in another way than the runtime says them.
enum ExpectedFormat {
  static func holds(_ format: APITextFormat, _ text: String) -> Bool {
    switch format {
    case .digits: text.utf8.elementsEqual(text.filter(isDigit).utf8) && !text.isEmpty
    case .month: (1...12).map { String($0 + 100).dropFirst() }.contains { $0.utf8.elementsEqual(text.utf8) }
    case .date: isDate(text)
    case .dateTime: isDateTime(text)
    case .countryCode: text.utf8.count == 2 && text.utf8.allSatisfy { (65...90).contains($0) }
    case .currencyCode: text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
    case .url:
      !text.isEmpty
        && text.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0.properties.generalCategory != .control }
    }
  }

  private static func isDigit(_ character: Character) -> Bool {
    "0123456789".utf8.contains { Character(UnicodeScalar($0)) == character }
  }

  private static func isDate(_ text: String) -> Bool {
    guard text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil, text.utf8.count == 10 else { return false }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let components = DateComponents(year: parts[0], month: parts[1], day: parts[2])
    return components.isValidDate(in: Calendar(identifier: .gregorian))
  }

  /// Whether the minute of `text` is the last one of a day in UTC.
  private static func isLeapSecond(_ text: String) -> Bool {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    let zone = text.hasSuffix("Z") ? 0 : numbers.suffix(2).reduce(0) { $0 * 60 + $1 }
    let local = numbers[3] * 60 + numbers[4] + 1
    return (text.contains("+") ? local - zone : local + zone) % 1440 == 0
  }

  private static func isDateTime(_ text: String) -> Bool {
    let pattern =
      /(.{10})T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|[+\-]([01][0-9]|2[0-3]):[0-5][0-9])/
    guard let match = text.wholeMatch(of: pattern) else { return false }
    return isDate(String(match.output.1)) && (match.output.3 != "60" || isLeapSecond(text))
  }
}

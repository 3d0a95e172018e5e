import Reporting
import SpecModel
import SpecReader

/// Finds the places in a description that findings lead to, and writes the lines for them.
final class PasteMaker {
  private let api: API
  private var documents: [UInt32: JSONValue] = [:]

  init(_ api: API) {
    self.api = api
  }

  /// A place where only a person can know what to write.
  func place(_ location: SourceLocation, _ words: String) -> Paste {
    paste(at: location, words, lines: [], edit: nil)
  }

  /// Another member of an object, or element of a list, behind the value whose key or which itself begins at `location`.
  func insertion(after location: SourceLocation, isKey: Bool, name: String, _ lines: [String]) -> Paste {
    guard let document = document(of: location),
      let value = isKey ? document.value(ofKeyAt: Int(location.offset)) : document.value(at: Int(location.offset))
    else { return place(location, "beside this") }
    return insertion(behind: value.range.upperBound, in: location, "after \(SafeText.quoted(name)) and a comma", lines)
  }

  /// The first member of the object, or element of the list, under `key`, beside what is at `location`.
  func insertion(intoEmpty key: String, beside location: SourceLocation, _ lines: [String]) -> Paste {
    guard let value = owner(of: location)?.member(key) else { return place(location, "here, as `\(key)`") }
    var start = location
    start.offset = UInt32(value.range.lowerBound + 1)
    return paste(
      at: start, "inside `\(key)`", lines: lines,
      edit: Paste.Edit(
        range: Int(start.offset)..<Int(start.offset), text: lines.joined(separator: "\n")))
  }

  /// The last element of the list, or member of the object, under `key`, beside what is at `location`, gets one behind it.
  func insertion(atEndOf key: String, beside location: SourceLocation, _ lines: [String]) -> Paste {
    guard let value = owner(of: location)?.member(key) else { return place(location, "here, as `\(key)`") }
    let last =
      value.kind == .list
      ? Array(value.elements).last?.range.upperBound : Array(value.members).last?.value.range.upperBound
    guard let last else { return insertion(intoEmpty: key, beside: location, lines) }
    return insertion(behind: last, in: location, "at the end of `\(key)`, after a comma", lines)
  }

  /// Another value for the key at `location`.
  func replacement(ofKeyAt location: SourceLocation, _ line: String) -> Paste {
    guard let value = document(of: location)?.value(ofKeyAt: Int(location.offset)) else {
      return place(location, "here")
    }
    return paste(
      at: location, "in place of \(SafeText.quoted(text(from: location, to: value.range.upperBound)))", lines: [line],
      edit: Paste.Edit(range: Int(location.offset)..<value.range.upperBound, text: line))
  }

  /// The key at `location` and its value go, with one comma.
  func removal(ofKeyAt location: SourceLocation) -> Paste {
    guard let value = document(of: location)?.value(ofKeyAt: Int(location.offset)) else {
      return place(location, "here")
    }
    let bytes = api.files[Int(location.file)].bytes
    var (start, end) = (Int(location.offset), value.range.upperBound)
    let isSpace: (Int) -> Bool = { bytes[$0] == 0x20 || bytes[$0] == 0x0A || bytes[$0] == 0x0D || bytes[$0] == 0x09 }
    var next = end
    while next < bytes.count, isSpace(next) { next += 1 }
    if next < bytes.count, bytes[next] == UInt8(ascii: ",") {
      end = next + 1
      while end < bytes.count, isSpace(end) { end += 1 }
    } else {
      while start > 0, isSpace(start - 1) { start -= 1 }
      if start > 0, bytes[start - 1] == UInt8(ascii: ",") { start -= 1 }
    }
    return paste(
      at: location, "remove \(SafeText.quoted(text(from: location, to: value.range.upperBound)))", lines: [],
      edit: Paste.Edit(range: start..<end, text: ""))
  }

  private func insertion(
    behind offset: Int, in location: SourceLocation, _ words: String, _ lines: [String]
  ) -> Paste {
    var end = location
    end.offset = UInt32(offset)
    return paste(
      at: end, words, lines: lines,
      edit: Paste.Edit(range: offset..<offset, text: ",\n" + lines.joined(separator: "\n")))
  }

  func paste(at location: SourceLocation, _ words: String, lines: [String], edit: Paste.Edit?) -> Paste {
    let file = api.files[Int(location.file)]
    let position = file.position(at: Int(location.offset))
    return Paste(
      file: file.path, line: position.line, column: position.column, words: words, lines: lines, edit: edit)
  }

  func text(from location: SourceLocation, to end: Int) -> String {
    String(decoding: api.files[Int(location.file)].bytes[Int(location.offset)..<end], as: UTF8.self)
  }

  /// The object around what is at `location`.
  private func owner(of location: SourceLocation) -> JSONValue? {
    document(of: location)?.object(around: Int(location.offset))
  }

  func document(of location: SourceLocation) -> JSONValue? {
    if let known = documents[location.file] { return known }
    let document = JSONValue(reading: api.files[Int(location.file)].bytes)
    documents[location.file] = document
    return document
  }
}

extension PasteMaker {
  /// Another value in place of the one that begins at `location`.
  func value(at location: SourceLocation, _ line: String) -> Paste {
    guard let value = document(of: location)?.value(at: Int(location.offset)) else { return place(location, "here") }
    return paste(
      at: location, "in place of \(SafeText.quoted(text(from: location, to: value.range.upperBound)))", lines: [line],
      edit: Paste.Edit(range: value.range, text: line))
  }
}

/// Reads the fields of an object, one after the other: from JSON text or from any decoder.
///
/// It owns what it reads from, so a copy can be used at any time and reads the same.
@_documentation(visibility: internal)
public struct _APIFieldReader {
  /// Where values come from.
  enum Source {
    /// Nowhere: for a required object that is not there, and of which all fields are blank.
    case nothing
    case json
    case decoder
  }

  var source: Source
  let document: JSONDocument
  /// With ``Source/json``: the members of the object whose fields are read.
  var members = JSONMembers()
  /// With ``Source/json``: the value that is read.
  var node = 0
  /// With ``Source/decoder``: the same in containers.
  var place: DecoderPlace
  var report: Irregularities
  /// The names that the object's fields were asked for by; `nil` if other names do not matter.
  var asked: [String]?
  /// The paths, from the object whose fields are read, of fields that a message cannot do without.
  var needed: [[String]]
  /// How deep the value is in the object that is decoded.
  var depth = 0
  /// How much of the stack objects inside objects may still take, in bytes. What contains itself is stopped by it before
  /// the stack overflows.
  var room = 320 << 10

  /// A reader of the whole of `document`.
  init(_ document: JSONDocument, _ facts: _APIMessageFacts?) {
    source = .json
    self.document = document
    place = DecoderPlace()
    report = Irregularities(isForgiving: facts?.isFromVendor ?? false)
    needed = facts?.needed ?? []
  }

  /// A reader of what `decoder` is at.
  init(_ decoder: any Decoder, _ facts: _APIMessageFacts?) {
    source = .decoder
    document = .empty
    place = DecoderPlace(decoder)
    report = Irregularities(isForgiving: facts?.isFromVendor ?? false)
    needed = facts?.needed ?? []
  }
}

/// Fields.
extension _APIFieldReader {
  /// Reads the field `name` with `read`, and puts the name in front of its problems.
  @inline(__always)
  mutating func field<Value>(
    _ name: String, _ others: [String], _ read: (inout _APIFieldReader) -> Reading<Value>
  ) -> Reading<Value> {
    guard needed.isEmpty, asked == nil else { return carefulField(name, others, read) }
    guard locate(name, others) else { return .absent }
    let mark = report.mark
    let reading = read(&self)
    report.putInFront(name, since: mark)
    return reading
  }

  /// The same where more than the value matters.
  @inline(never)
  private mutating func carefulField<Value>(
    _ name: String, _ others: [String], _ read: (inout _APIFieldReader) -> Reading<Value>
  ) -> Reading<Value> {
    guard ask(for: name, others) else { return .absent }
    let mark = report.mark
    let outer = needed
    narrowNeeded(to: name)
    let reading = read(&self)
    if case .broken = reading { reportBroken() }
    needed = outer
    report.putInFront(name, since: mark)
    return reading
  }

  /// Goes to the value of a field, as ``locate(_:_:)`` does, and keeps in mind that it was asked for.
  mutating func ask(for name: String, _ others: [String]) -> Bool {
    asked?.append(name)
    asked?.append(contentsOf: others)
    return locate(name, others)
  }

  /// Goes on with what is needed inside of the field `name`.
  mutating func narrowNeeded(to name: String) {
    if !needed.isEmpty { needed = needed.filter { $0.first == name }.map { Array($0.dropFirst()) } }
  }

  /// The value here is broken, and has been reported: the message fails if it is needed, or anything inside of it.
  mutating func reportBroken() {
    if !needed.isEmpty { report.isFatal = true }
  }

  /// The value of a field that must be there; `nil`, and a report, if it is not.
  @inline(__always)
  mutating func required<Value>(_ reading: Reading<Value>, _ name: String) -> Value? {
    switch reading {
    case .value(let value): return value
    case .absent: reportMissing(name)
    case .broken: break
    }
    return nil
  }

  @inline(__always)
  func optional<Value>(_ reading: Reading<Value>) -> Value? {
    if case .value(let value) = reading { value } else { nil }
  }

  @inline(never)
  mutating func reportMissing(_ name: String) {
    guard source != .nothing else { return }
    report.add(.missing, at: name)
    if needed.contains(where: { $0.first == name }) { report.isFatal = true }
  }

  /// Goes to the value of the field `name`, or of the first of `others` that is there; `false` if there is none, or if
  /// it is known to be `null`.
  @inline(__always)
  mutating func locate(_ name: String, _ others: [String]) -> Bool {
    switch source {
    case .nothing: return false
    case .json:
      if let value = members.value(named: name, in: document) {
        node = value
        if document.nodes[value].kind != .null { return true }
      }
      return others.isEmpty ? false : locateOther(others)
    case .decoder: return place.locate(name, others)
    }
  }

  /// The other names come in their own order; after `null`, the next one is tried.
  @inline(never)
  private mutating func locateOther(_ others: [String]) -> Bool {
    for name in others {
      guard let value = members.value(named: name, in: document), document.nodes[value].kind != .null else { continue }
      node = value
      return true
    }
    return false
  }
}

/// A value of any decoder, found out by trying: asked for only after a value turned out not to be what was expected, and
/// for booleans and integers, which may be text.
enum DecoderScalar: Decodable {
  case text(String)
  case boolean(Bool)
  case integer(Int)
  /// Another number; `nil` if it is too large for any type of Swift.
  case number(Double?)
  case null
  case other(APIJSONKind)

  init(from decoder: any Decoder) { self.init(of: decoder) }

  init(of decoder: any Decoder) {
    guard let container = try? decoder.singleValueContainer() else {
      self = .other(DecoderScalar.kindOfContainer(decoder))
      return
    }
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = DecoderScalar.number(in: container) {
      self = .number(value)
    } else {
      self = .other(DecoderScalar.kindOfContainer(decoder))
    }
  }

  /// A number that is no `Int`; `nil` for anything else.
  ///
  /// One that is too large for any type of Swift is a number too; decoders say so by their error.
  private static func number(in container: any SingleValueDecodingContainer) -> Double?? {
    do {
      return .some(try container.decode(Double.self))
    } catch DecodingError.typeMismatch {
      return nil
    } catch {
      return .some(nil)
    }
  }

  /// The number as JSON writes it, if it is sure to have kept all of its digits.
  static func exactText(of value: Double) -> String? {
    let text = "\(value)"
    return text.utf8.count <= 16 && !text.utf8.contains(UInt8(ascii: "e")) ? text : nil
  }

  private static func kindOfContainer(_ decoder: any Decoder) -> APIJSONKind {
    if (try? decoder.unkeyedContainer()) != nil { return .list }
    if (try? decoder.container(keyedBy: FieldName.self)) != nil { return .object }
    return .unknown
  }

  var kind: APIJSONKind {
    switch self {
    case .text: .text
    case .boolean: .boolean
    case .integer, .number: .number
    case .null: .null
    case .other(let kind): kind
    }
  }
}

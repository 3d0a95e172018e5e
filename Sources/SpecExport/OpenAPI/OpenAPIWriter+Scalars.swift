import Reporting
import SpecModel
import TextFormats

extension OpenAPIWriter {
  /// A scalar as it travels: booleans and numbers as text, or as JSON's own literals.
  mutating func scalar(_ scalar: ScalarType, of field: Field, at path: String) -> [(String, JSONText)] {
    let isText = scalar.literal == .string || field.scalarForm == .text
    var members: [(String, JSONText)] = []
    switch scalar {
    case .string: members = [("type", .string("string"))]
    case .boolean:
      members =
        isText ? [("type", .string("string")), ("enum", .strings(["true", "false"]))] : [("type", .string("boolean"))]
    case .integer:
      members =
        isText
        ? [("type", .string("string")), ("pattern", .string("^(0|-?[1-9][0-9]{0,18})$"))]
        : [("type", .string("integer")), ("format", .string("int64"))]
    // A schema without keywords takes any value.
    case .json: members = []
    case .decimal:
      let pattern = "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"
      members =
        isText ? [("type", .string("string")), ("pattern", .string(pattern))] : [("type", .string("number"))]
    }
    if let fixed = field.fixed { members.append(("const", Self.literal(fixed, of: scalar, isText: isText))) }
    members += textLimits(of: field)
    for constraint in field.constraints {
      switch constraint.limit {
      case .minimum(let limit): members += bound("minimum", limit, isText: isText, at: path)
      case .maximum(let limit): members += bound("maximum", limit, isText: isText, at: path)
      case .allowedValues(let values):
        members.append(("enum", .array(values.map { Self.literal($0, of: scalar, isText: isText) })))
      case .format(let format): members += format.keywords
      case .minLength, .maxLength, .minItems, .maxItems: break
      }
    }
    return members
  }

  /// The lengths of a text. A required text must not be empty.
  func textLimits(of field: Field) -> [(String, JSONText)] {
    var least: Int?
    var members: [(String, JSONText)] = []
    for constraint in field.constraints {
      if case .minLength(let limit) = constraint.limit { least = limit }
      if case .maxLength(let limit) = constraint.limit { members.append(("maxLength", .number(limit))) }
    }
    let isText = field.type.scalar.map { $0.literal == .string } ?? (field.type.family == .value)
    if let least = least ?? (field.isRequired && isText ? 1 : nil) {
      members.insert(("minLength", .number(least)), at: 0)
    }
    return members
  }

  private mutating func bound(
    _ key: String, _ limit: APIDecimal, isText: Bool, at path: String
  ) -> [(String, JSONText)] {
    guard isText else { return [(key, .raw(limit.text))] }
    omit(path, .limitOfText("`\(key)` \(limit)"))
    return [("x-\(key)", .raw(limit.text))]
  }

  static func literal(_ value: String, of scalar: ScalarType, isText: Bool) -> JSONText {
    isText ? .string(value) : .raw(value)
  }
}

extension APITextFormat {
  /// The pattern is what is checked; `format` is for readers.
  fileprivate var keywords: [(String, JSONText)] {
    let day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    switch self {
    case .digits: return [("pattern", .string("^[0-9]+$"))]
    case .month: return [("pattern", .string("^(0[1-9]|1[0-2])$"))]
    case .date: return [("format", .string("date")), ("pattern", .string("^\(day)$"))]
    case .dateTime:
      let time = "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?"
      let offset = "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
      return [("format", .string("date-time")), ("pattern", .string("^\(day)T\(time)\(offset)$"))]
    case .countryCode: return [("pattern", .string("^[A-Z]{2}$"))]
    case .currencyCode: return [("pattern", .string("^[A-Z]{3}$"))]
    case .url: return [("pattern", .string("^[^\\s\\u0000-\\u001F\\u007F-\\u009F]+$"))]
    }
  }
}

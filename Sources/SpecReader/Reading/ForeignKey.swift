/// Keys that other formats have for what a description says in another way.
struct ForeignKey {
  /// The key that was meant, if it is a key of the same object.
  var key: Key?
  var suggestion: String

  private init(_ key: Key) {
    self.key = key
    suggestion = "write `\(key.text)` instead"
  }

  private init(_ suggestion: String, _ key: Key? = nil) {
    self.key = key
    self.suggestion = suggestion
  }

  /// What `name` means in an object that describes `noun`; `type` is that of a field.
  static func meaning(of name: String, in noun: Noun, type: String?) -> ForeignKey? {
    switch noun {
    case .field: ofField(name, type: type) ?? ofAny(name, noun)
    case .endpoint: ofEndpoint(name) ?? ofAny(name, noun)
    case .api, .inquiry, .server, .result, .status, .resultCode, .message, .outcomes, .decision, .example, .object,
      .enumeration,
      .enumValue, .expectation, .acceptedBreaks, .acceptedBreak:
      ofAny(name, noun)
    }
  }

  private static func ofField(_ name: String, type: String?) -> ForeignKey? {
    switch name {
    case "min", "minimal", "min_value", "gte": lowerLimit(of: type)
    case "max", "maximal", "max_value", "lte": upperLimit(of: type)
    case "minLen", "min_length": ForeignKey(.minLength)
    case "maxLen", "max_length", "length": ForeignKey(.maxLength)
    case "minimumItems", "minSize": ForeignKey(.minItems)
    case "maximumItems", "maxSize": ForeignKey(.maxItems)
    case "enum", "values", "options", "choices":
      ForeignKey("write `allowedValues` for a closed list, or name a file in `enums` as the `type` for an open one")
    case "pattern", "regex", "regexp":
      ForeignKey("a pattern cannot be stated; `format` has the usual ones, and `doc` can describe others")
    case "optional", "isOptional", "mandatory", "isRequired":
      ForeignKey("write `\"required\": true` for a field that must be there; others are optional", .required)
    case "default", "const": ForeignKey("write `fixed` if no other value is possible; there are no defaults", .fixed)
    case "example", "examples": ForeignKey("write whole messages into `examples` of the endpoint")
    case "items": ForeignKey("write the type of the elements in brackets, as in `\"type\": \"[string]\"`")
    case "properties": ForeignKey(.fields)
    case "alias", "aliases": ForeignKey(.otherNames)
    case "secret", "private", "confidential", "pii": ForeignKey("write `sensitive` with the kind of secret", .sensitive)
    default: nil
    }
  }

  /// Keys of endpoints in other formats.
  private static func ofEndpoint(_ name: String) -> ForeignKey? {
    switch name {
    case "url", "uri", "route": ForeignKey(.path)
    case "verb", "httpMethod": ForeignKey(.method)
    case "requestBody", "body", "input": ForeignKey(.request)
    case "responses", "output": ForeignKey(.response)
    case "errors", "codes": ForeignKey(.resultCodes)
    case "idempotency": ForeignKey(.idempotencyKey)
    case _: nil
    }
  }

  private static func ofAny(_ name: String, _ noun: Noun) -> ForeignKey? {
    let key: Key? =
      switch name {
      case "description", "title", "summary", "comment", "$comment", "docs": .doc
      case "name", "case": noun.keys.contains(.swiftName) ? .swiftName : nil
      case "link", "reference": .source
      case _: nil
      }
    guard let key, noun.keys.contains(key) else { return nil }
    return ForeignKey(key)
  }

  private static func lowerLimit(of type: String?) -> ForeignKey {
    switch type {
    case "integer", "decimal": ForeignKey(.minimum)
    case let type? where type.hasPrefix("["): ForeignKey(.minItems)
    case _?: ForeignKey(.minLength)
    case nil: ForeignKey("write `minLength` for a string, `minimum` for a number, or `minItems` for a list or map")
    }
  }

  private static func upperLimit(of type: String?) -> ForeignKey {
    switch type {
    case "integer", "decimal": ForeignKey(.maximum)
    case let type? where type.hasPrefix("["): ForeignKey(.maxItems)
    case _?: ForeignKey(.maxLength)
    case nil: ForeignKey("write `maxLength` for a string, `maximum` for a number, or `maxItems` for a list or map")
    }
  }
}

import SpecModel

/// Everything decided about one type of open values: its name, and a constant for each known value.
struct OpenValueDesign {
  struct Constant {
    var name: SwiftIdentifier
    var value: SwiftLiteral
    var doc: DocComment
    var deprecation: SwiftCode?
  }

  var name: SwiftIdentifier
  /// The type that tells these values from others.
  var kind: SwiftCode
  var doc: DocComment
  var constants: [Constant]
  /// Of the constants: the name of the type is used by fields, which would warn where it was deprecated itself.
  var deprecation: SwiftCode?

  init(_ type: borrowing EnumType, in namespace: SwiftIdentifier) {
    name = SwiftIdentifier(type.name)
    kind = "\(namespace).Known.\(name)"
    doc = DocComment(words: type.doc)
    doc.add(
      list: type.values.map { value in
        let constant: DocText = "\(code: "." + SwiftNaming.constantName(of: value))"
        return value.doc.map { "\(constant): \(words: $0)" } ?? "\(constant): \(code: value.value)"
      })
    doc.add("A value that is not listed here is kept as it came and encodes unchanged.")
    doc.add(basis: type.basis)
    doc.add(deprecation: type.deprecation)
    doc.add(source: type.source)
    deprecation = type.deprecation.map(PropertyDesign.attribute)
    constants = type.values.map { value in
      var doc = DocComment()
      if let words = value.doc { doc.add(words: words) } else { doc.add("\(code: value.value)") }
      doc.add(basis: value.basis)
      doc.add(deprecation: value.deprecation)
      return Constant(
        name: SwiftIdentifier(SwiftNaming.constantName(of: value)), value: SwiftLiteral(value.value), doc: doc,
        deprecation: value.deprecation.map(PropertyDesign.attribute))
    }
  }

  /// The result codes of an endpoint, or those common to all: `kind` is whose codes they are.
  init(resultCodes: [ResultCode], of kind: SwiftCode, named name: SwiftIdentifier, doc: DocComment) {
    self.name = name
    self.kind = kind
    self.doc = doc
    self.doc.add(list: resultCodes.map { "\(code: "." + SwiftNaming.constantName(of: $0)): \(words: $0.message)" })
    constants = resultCodes.map { code in
      var doc = DocComment(words: code.message)
      doc.add("Status \(code: code.status). \(words: code.advice)")
      doc.add(basis: code.basis)
      doc.add(source: code.source)
      doc.add(deprecation: code.deprecation)
      return Constant(
        name: SwiftIdentifier(SwiftNaming.constantName(of: code)), value: SwiftLiteral(code.code), doc: doc,
        deprecation: code.deprecation.map(PropertyDesign.attribute))
    }
  }
}

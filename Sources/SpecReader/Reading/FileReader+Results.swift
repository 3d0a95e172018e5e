import SpecModel

extension ObjectReader {
  /// The rows of a result-code table.
  mutating func resultCodes(isRequired: Bool) -> [ResultCode] {
    guard let list = isRequired ? requiredValue(.resultCodes) : value(.resultCodes),
      file.isList(list, "`resultCodes`", canBeEmpty: true)
    else { return [] }
    return file.children(of: list).compactMap(file.resultCode)
  }
}

extension FileReader {
  fileprivate func resultCode(at node: Int) -> ResultCode? {
    guard var reader = ObjectReader(self, node, .resultCode) else { return nil }
    let place = reader.value(.code) ?? node
    let code = ResultCode(
      code: reader.requiredText(.code, .name), status: reader.requiredText(.status, .name),
      message: reader.requiredText(.message, .prose), action: reader.requiredAction() ?? .contactSupport,
      advice: reader.requiredText(.advice, .prose), basis: reader.basis(), source: reader.source(),
      swiftName: reader.text(.swiftName, .name), deprecation: reader.deprecation(), location: location(of: place))
    reader.finish()
    return code
  }

  /// Where `api.json` says the outcome of a call sits.
  func resultLocations(at key: Int) -> ResultLocations? {
    guard var reader = ObjectReader(self, key + 1, .result) else { return nil }
    let paths = [Key.code, .status, .message].map { key in
      let text = reader.requiredText(key, .name)
      return text.isEmpty ? [] : FieldPath.components(text)
    }
    var statuses: [ResultStatus] = []
    if let node = reader.requiredValue(.statuses) {
      if kind(of: node) != .object {
        reportWrongKind("`statuses`", isNot: "an object", at: node)
      } else if children(of: node).isEmpty {
        report(.emptyList, "`statuses` is empty", at: node)
      } else {
        statuses = names(of: node).compactMap { status(named: $0, at: $0 + 1) }
      }
    }
    let location = location(of: key)
    let unknown =
      reader.requiredKeyNode(.unknownStatus).flatMap { status(named: $0, at: $0 + 1, isUnknown: true) }
      ?? ResultStatus(value: "", doc: "", action: .contactSupport, location: location)
    reader.finish()
    return ResultLocations(
      codePath: paths[0], statusPath: paths[1], messagePath: paths[2], statuses: statuses, unknownStatus: unknown,
      location: location)
  }

  private func status(named key: Int, at node: Int, isUnknown: Bool = false) -> ResultStatus? {
    guard var reader = ObjectReader(self, node, .status) else { return nil }
    let status = ResultStatus(
      value: isUnknown ? "" : text(at: key, "the name of a status", .name) ?? "",
      doc: reader.requiredText(.doc, .prose),
      action: reader.requiredAction() ?? .contactSupport, location: location(of: key))
    reader.finish()
    return status
  }
}

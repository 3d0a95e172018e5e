import SpecModel

/// What a path of field names leads to.
enum PathTarget {
  /// The field at the end, and whether everything on the way is required.
  case field(Field, isAlwaysThere: Bool)
  /// There is no field of the name at this position of the path, among these.
  case unknownField(position: Int, candidates: [Field])
  /// The field at this position has no fields in it that a path could name.
  case noObject(position: Int, Field)
  /// Leads through something that has been reported.
  case unknowable
}

extension CheckContext {
  /// Follows `path` from the object that has `fields`.
  func target(of path: [String], in fields: [Field]) -> PathTarget {
    var fields = fields
    var isAlwaysThere = true
    for (position, name) in path.enumerated() {
      guard let index = fields.firstIndex(where: { $0.name == name }) else {
        return .unknownField(position: position, candidates: fields)
      }
      isAlwaysThere = isAlwaysThere && fields[index].isRequired
      if position == path.count - 1 { return .field(fields[index], isAlwaysThere: isAlwaysThere) }
      switch fields[index].type {
      case .inlineObject(let inner): fields = inner
      case .object(let name):
        guard let object = object(named: name) else { return .unknowable }
        fields = object.fields
      case .scalar, .openEnum, .list, .map: return .noObject(position: position, fields[index])
      }
    }
    return .unknowable
  }

  /// The field that `path` leads to; reports it if there is none.
  func field(
    at path: [String], in fields: [Field], _ code: DiagnosticCode, place: @autoclosure () -> SourceLocation
  ) -> (field: Field, isAlwaysThere: Bool)? {
    switch target(of: path, in: fields) {
    case .field(let field, let isAlwaysThere): return (field, isAlwaysThere)
    case .unknownField(let position, let candidates):
      guard isReadInFull(position, of: path, in: fields, place: place()) else { return nil }
      let owner = position == 0 ? "here" : "in \(quoted(FieldPath.text(Array(path[..<position]))))"
      report(
        code, "unknown field \(quoted(path[position])) \(owner)", at: place(),
        suggestion: suggestion(for: path[position], amongNamesOf: candidates))
    case .noObject(let position, let field):
      report(
        code, "\(quoted(path[position])) is \(field.type.noun), so a path cannot lead through it", at: place(),
        notes: [Diagnostic.Note("\(quoted(field.name)) is described here", at: field.location)])
    case .unknowable: break
    }
    return nil
  }

  /// Whether the object that lacks a field of the path has all the fields that its description has.
  private func isReadInFull(_ position: Int, of path: [String], in fields: [Field], place: SourceLocation) -> Bool {
    guard position > 0 else { return areAll(fields, around: place) }
    guard case .field(let holder, _) = target(of: Array(path[..<position]), in: fields) else { return false }
    switch holder.type {
    case .object(let name): return object(named: name).map { isReadInFull(file: $0.location.file) } ?? false
    case .inlineObject: return isReadInFull(valueOfKeyAt: holder.location)
    case .scalar, .openEnum, .list, .map: return true
    }
  }
}

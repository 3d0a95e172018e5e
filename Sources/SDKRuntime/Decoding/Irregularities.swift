/// What turned out to be irregular while a value was read.
///
/// A problem of a value is reported without the value's name, which is put in front on the way out.
struct Irregularities {
  /// Whether irregular values are put up with.
  let isForgiving: Bool
  private(set) var problems: [APIDecodingProblem] = []
  /// The paths of fields that the description does not have.
  private(set) var unknownFields: [String] = []
  /// Whether something is wrong that nobody can put up with.
  var isFatal = false

  /// How much had been reported at some point.
  struct Mark {
    fileprivate var problems: Int
    fileprivate var unknownFields: Int
  }

  init(isForgiving: Bool) { self.isForgiving = isForgiving }

  var mark: Mark { Mark(problems: problems.count, unknownFields: unknownFields.count) }

  /// Whether lists and maps are not to be read any further: nothing comes of them but more problems.
  var isFull: Bool { !isForgiving && problems.count >= APIDecodingError.limit }

  @inline(never)
  mutating func add(_ reason: APIDecodingProblem.Reason, at path: String = "") {
    // A strict report ends with its lists; a forgiving one reads everything and must end here.
    guard !isForgiving || problems.count < APIDecodingError.limit else { return }
    problems.append(APIDecodingProblem(path: path, reason: reason))
  }

  mutating func add(unknownField name: String) {
    guard unknownFields.count < APIDecodingError.limit else { return }
    unknownFields.append(OuterPath.isPlain(name) ? name : "[*]")
  }

  /// Puts `name` in front of the paths of everything that was reported since `mark`.
  @inline(__always)
  mutating func putInFront(_ name: String, since mark: Mark) {
    if problems.count > mark.problems || unknownFields.count > mark.unknownFields { prefix(name, mark) }
  }

  @inline(never)
  private mutating func prefix(_ name: String, _ mark: Mark) {
    for index in mark.problems..<problems.count { problems[index] = problems[index].within(name) }
    for index in mark.unknownFields..<unknownFields.count {
      unknownFields[index] = FieldPath.joined(name, unknownFields[index])
    }
  }
}

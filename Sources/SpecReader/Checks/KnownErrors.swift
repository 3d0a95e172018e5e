import SpecModel

/// Where a description has errors that were reported already, so that a check can stay silent about what follows from
/// them.
struct KnownErrors {
  private struct Entry {
    var offset: UInt32
    var isLoss: Bool
  }

  /// By file, in the order of their places.
  private var entries: [UInt32: [Entry]] = [:]

  init(in diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where diagnostic.severity == .error {
      entries[diagnostic.location.file, default: []].append(
        Entry(offset: diagnostic.location.offset, isLoss: diagnostic.code.meansLoss))
    }
    for file in entries.keys { entries[file]?.sort { $0.offset < $1.offset } }
  }

  /// Whether there is an error between two offsets of a file.
  func contain(anyIn range: Range<UInt32>, ofFile file: UInt32) -> Bool {
    slice(range, file).map { !$0.isEmpty } ?? false
  }

  /// Whether something between two offsets of a file could not be read.
  func contain(lossIn range: Range<UInt32>, ofFile file: UInt32) -> Bool {
    slice(range, file)?.contains(where: \.isLoss) ?? false
  }

  private func slice(_ range: Range<UInt32>, _ file: UInt32) -> ArraySlice<Entry>? {
    guard let all = entries[file] else { return nil }
    let start = all.partitioningIndex { $0.offset >= range.lowerBound }
    return all[start...].prefix { $0.offset < range.upperBound }
  }
}

extension Array {
  /// The first index at which `condition` is true, in a list that has all such elements at its end.
  fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension DiagnosticCode {
  /// Whether something in the file could not be read, so that the noun that was made of it lacks a part.
  fileprivate var meansLoss: Bool { Self.losses.contains(self) }

  private static let losses: Set<DiagnosticCode> = [
    .jsonSyntax, .jsonDuplicateKey, .jsonEncoding, .jsonLimit, .missingAPIFile, .misplacedFile, .unknownKey,
    .missingKey, .wrongKind, .emptyText, .emptyList, .unknownWord, .unknownType, .fieldsMismatch, .badLimit,
    .oneOfUnsupported, .nullUnsupported, .parametersUnsupported, .nestedCollection, .fractionUnsupported,
  ]
}

/// A version as semver.org orders it; what follows a plus sign does not count.
struct SemanticVersion: Hashable, Comparable {
  var major: Int
  var minor: Int
  var patch: Int
  /// Empty for a release.
  var preRelease: [String]

  /// Reads `1.2.3`, `1.2.3-beta.1`, `1.2.3+build`; `nil` for anything else.
  init?(_ text: String) {
    let withoutBuild = text.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)[0]
    let halves = withoutBuild.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = halves[0].split(separator: ".", omittingEmptySubsequences: false).map { Self.number($0) }
    guard numbers.count == 3, let major = numbers[0], let minor = numbers[1], let patch = numbers[2] else { return nil }
    self.major = major
    self.minor = minor
    self.patch = patch
    preRelease = halves.count == 2 ? halves[1].split(separator: ".").map(String.init) : []
  }

  private init(major: Int, minor: Int, patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
    preRelease = []
  }

  static func < (left: Self, right: Self) -> Bool {
    let leftCore = (left.major, left.minor, left.patch)
    let rightCore = (right.major, right.minor, right.patch)
    guard leftCore == rightCore else { return leftCore < rightCore }
    guard !left.preRelease.isEmpty else { return false }
    guard !right.preRelease.isEmpty else { return true }
    for (one, other) in zip(left.preRelease, right.preRelease) where one != other {
      switch (number(one[...]), number(other[...])) {
      case (let one?, let other?): return one < other
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): return one < other
      }
    }
    return left.preRelease.count < right.preRelease.count
  }

  /// The lowest version that says enough after a change of this kind.
  ///
  /// Below 1.0.0 a break raises the middle number: Swift packages pin such versions by it.
  func raised(by bump: Bump) -> SemanticVersion {
    switch bump {
    case .none: self
    case .patch: SemanticVersion(major: major, minor: minor, patch: patch + (preRelease.isEmpty ? 1 : 0))
    case .minor: SemanticVersion(major: major, minor: minor + 1, patch: 0)
    case .major:
      major == 0
        ? SemanticVersion(major: 0, minor: minor + 1, patch: 0) : SemanticVersion(major: major + 1, minor: 0, patch: 0)
    }
  }

  /// Whether going from here to `new` says enough for a change of this kind.
  ///
  /// A pre-release promises nothing yet, so after one any higher version is enough.
  func isRaisedEnough(in new: SemanticVersion, for bump: Bump) -> Bool {
    guard bump != .none else { return true }
    guard preRelease.isEmpty else { return new > self }
    let needed = raised(by: bump)
    guard !new.preRelease.isEmpty else { return new >= needed }
    return (new.major, new.minor, new.patch) >= (needed.major, needed.minor, needed.patch)
  }

  var text: String {
    "\(major).\(minor).\(patch)" + (preRelease.isEmpty ? "" : "-" + preRelease.joined(separator: "."))
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
      return nil
    }
    return Int(text)
  }
}

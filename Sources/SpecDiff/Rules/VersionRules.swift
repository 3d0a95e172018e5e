import SpecModel

extension Rules {
  /// A version that does not fit the changes; nothing breaks by it.
  static let aboutTooLowVersions: Set<String> = [
    "spec-version-not-bumped", "spec-version-bumped-too-little", "spec-version-lowered",
  ]

  static let versions = [versionNotBumped, versionBumpedTooLittle, versionLowered, versionRaised]

  private static let toRaise = Verdict(
    .error, .none, wire: .works, source: .compiles, "The version number does not tell users of the SDK what to expect.")

  private static let versionNotBumped = Rule(
    "spec-version-not-bumped", "the description changed and its version did not", .always(toRaise)
  ) { difference in
    guard case .versionNotBumped(let bump) = difference.fact else { return nil }
    return .init("The version is still \(difference.old ?? ""); the changes need a \(words: bump.rawValue) version.")
  }

  private static let versionBumpedTooLittle = Rule(
    "spec-version-bumped-too-little", "the version was raised, but not enough for the changes", .always(toRaise)
  ) { difference in
    guard case .versionBumpedTooLittle(let bump) = difference.fact else { return nil }
    return .init(
      "The version went from \(difference.old ?? "") to \(difference.new ?? ""); the changes need a \(words: bump.rawValue) version."
    )
  }

  private static let versionLowered = Rule(
    "spec-version-lowered", "the version went back", .always(toRaise)
  ) { difference in
    guard case .versionLowered = difference.fact else { return nil }
    return .init("The version went back from \(difference.old ?? "") to \(difference.new ?? "").")
  }

  private static let versionRaised = Rule(
    "spec-version-raised", "the version was raised and nothing else changed",
    .always(Verdict(.info, .none, wire: .works, source: .compiles, "A release without a change of the description."))
  ) { difference in
    guard case .versionRaised = difference.fact else { return nil }
    return .init("The version went from \(difference.old ?? "") to \(difference.new ?? ""); nothing else changed.")
  }
}

/// Two places of git's history: `v1..v2`, or `main...topic` for what the second has done since it left the first.
struct DiffRange {
  var old: String
  var new: String
  var isFromCommonBase: Bool

  /// `nil` for a word that names one place. An end that is left out is `HEAD`.
  init?(_ word: String) {
    let bytes = Array(word.utf8)
    guard let dot = bytes.indices.dropLast().first(where: { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E }) else {
      return nil
    }
    isFromCommonBase = dot + 2 < bytes.count && bytes[dot + 2] == 0x2E
    let old = String(decoding: bytes[..<dot], as: UTF8.self)
    let new = String(decoding: bytes[(dot + (isFromCommonBase ? 3 : 2))...], as: UTF8.self)
    self.old = old.isEmpty ? "HEAD" : old
    self.new = new.isEmpty ? "HEAD" : new
  }
}

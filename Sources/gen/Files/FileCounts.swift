/// How many files a run was about, without manifests.
struct FileCounts: Hashable {
  /// That belong to the API.
  var all = 0
  var written = 0
  var removed = 0

  var unchanged: Int { all - written }
}

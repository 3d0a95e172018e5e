/// How many files a run was about, without manifests.
package struct FileCounts: Hashable {
  /// That belong to the API.
  package var all = 0
  package var written = 0
  package var removed = 0

  package var unchanged: Int { all - written }
}

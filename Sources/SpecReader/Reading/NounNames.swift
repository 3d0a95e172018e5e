/// The names of the objects and enums that a description has, known from its file names before any of them is read.
struct NounNames {
  let objects: Set<String>
  let enums: Set<String>
  /// Those of files that lie where nothing is read: types of these names were meant, and the place of the file is the
  /// mistake.
  let misplaced: Set<String>
  /// All that can be used, in a stable order.
  let all: [String]

  init(objects: Set<String>, enums: Set<String>, misplaced: Set<String> = []) {
    self.objects = objects
    self.enums = enums
    self.misplaced = misplaced
    self.all = objects.union(enums).sorted()
  }
}

/// The names of the objects and enums that a description has, known from its file names before any of them is read.
struct NounNames {
  let objects: Set<String>
  let enums: Set<String>
  /// All of them, in a stable order.
  let all: [String]

  init(objects: Set<String>, enums: Set<String>) {
    self.objects = objects
    self.enums = enums
    self.all = objects.union(enums).sorted()
  }
}

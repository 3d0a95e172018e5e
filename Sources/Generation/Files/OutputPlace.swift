/// Where the output lies, seen from the descriptions.
struct OutputPlace {
  private let root: Folder

  init(_ tree: OutputTree) {
    root = tree.root
  }

  /// Refuses an output in which the code of any API would lie inside a description.
  func refuseInside(_ folders: [DescriptionFolder]) throws(Problem) {
    guard let realRoot = try? System.realPath(root.path) else { return }
    for folder in folders {
      let output = PathText.joined(realRoot, folder.name)
      guard let other = folders.first(where: { PathText.isInside(output, $0.realPath) }) else { continue }
      throw Problem(
        .outputInsideInput, at: root.path,
        "the code of '\(folder.name)' would lie inside the description '\(other.path)'",
        advice: "choose another folder with --output")
    }
  }
}

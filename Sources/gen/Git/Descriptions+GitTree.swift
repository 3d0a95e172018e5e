import Generation

extension Descriptions {
  /// Reads what git holds.
  init(readFrom tree: GitTree) throws(Problem) {
    let all = try tree.descriptions().map { name, files in
      let place = tree.shown(name)
      return (folder: DescriptionFolder(name: name, path: place, realPath: place), files: files)
    }
    self.init(of: all)
  }
}

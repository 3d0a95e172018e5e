import Generation

extension Descriptions {
  /// Reads what git holds.
  init(readFrom tree: GitTree) throws(Problem) {
    let all = try tree.descriptions().map { name, files in
      let place = tree.shown(name)
      return DescriptionFiles.One(DescriptionFolder(name: name, path: place, realPath: place), files)
    }
    self.init(of: DescriptionFiles(of: all))
  }
}

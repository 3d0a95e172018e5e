import SpecReader

/// The files of all descriptions of an input folder, with their bytes, which nobody has made sense of yet.
package struct DescriptionFiles {
  /// In the order of their folders; without those that have files that cannot be read.
  package private(set) var all: [One] = []
  /// Whether the input is one API's folder, and so says nothing about other APIs.
  package private(set) var isOneAPI = false
  /// About files and folders.
  package private(set) var problems: [Problem] = []

  /// One description.
  package struct One {
    package var folder: DescriptionFolder
    /// In the order of their names.
    package var files: [DescriptionFile]
    /// What it took to read them.
    var seconds = 0.0

    package init(_ folder: DescriptionFolder, _ files: [DescriptionFile]) {
      self.folder = folder
      self.files = files
    }
  }

  /// All that is below the folder `input`.
  init(in input: String) {
    let search = DescriptionSearch(of: input)
    isOneAPI = search.isOneAPI
    problems = search.problems
    for folder in search.found {
      let start = System.seconds()
      let (files, fileProblems) = folder.files()
      problems += fileProblems
      guard fileProblems.isEmpty else { continue }
      all.append(One(folder, files))
      all[all.count - 1].seconds = System.seconds() - start
    }
  }

  /// What has been read elsewhere: folders that may be nowhere on the disk.
  package init(of all: [One]) {
    self.all = all
  }
}

import Generation

/// The paragraphs of ``ProblemCode/explanation``.
enum ProblemExplanation {
  static let usage =
    "An unknown verb or option, an option without its value or given twice, or a word too many. 'gen --help' lists "
    + "the verbs, 'gen VERB --help' the options of one."

  static let inputMissing =
    "The tool looks for descriptions in the folder 'Specs' of the working folder, or in the one that --input names. "
    + "Run it from the root of the package, or name the folder."

  static let inputWithoutAPI =
    "An API is a folder with an api.json. The input can be such a folder or hold any number of them, at any depth. "
    + "Folders whose names start with a dot are not searched."

  static let inputLink =
    "A description is one folder, so that a review of that folder has seen all of it. Links inside it may point at "
    + "its own files only. Put a copy in place of the link."

  static let inputNotAFile =
    "Only regular files are read: a pipe would wait for ever, and a device has no end. Remove it, or give it a name "
    + "that does not end in .json."

  static let inputTooLarge =
    "A file of a description may have \(DescriptionFolder.sizeLimit >> 20) MB. A real one has a few kilobytes; a "
    + "larger one is in the wrong place."

  static let inputName =
    "The names of description files become the names of Swift files. They must be UTF-8 and end in '.json', in small "
    + "letters."

  static let inputUnreadable =
    "The operating system refused to open or to read the file; the message says why. Mostly it is a missing "
    + "permission."

  static let inputChanging =
    "The file was different at the end of reading from what it was at the start, several times. Wait until whatever "
    + "writes it is done, then run again."

  static let inputTwice =
    "The folder of an API gives its name to the output, so two folders of one name, or of names that differ only in "
    + "capitals, would write the same files. Rename one of them, or run the tool once for each with its own --output."

  static let descriptionExists =
    "'gen init' writes a new folder and replaces nothing. Choose another name, or edit the description that is there."

  static let outputInsideInput =
    "Generated files and descriptions are kept apart: what stands in an API's folder is its description. Choose "
    + "another --output."

  static let outputLink =
    "The tool writes only inside its output folder, and a link could lead anywhere. So neither the output folder nor "
    + "anything that it writes in it may be a link. Remove the link, or name the folder that it leads to."

  static let outputNotAFolder =
    "The tool needs a folder there and never removes what it has not made. Move the file away, or choose another "
    + "--output."

  static let outputNotAFile =
    "The tool needs a file there and never removes what it has not made. Move away what is there, or choose another "
    + "--output."

  static let outputHandWritten =
    "Every generated file starts with '\(GeneratedMark.file)'. A file without that line was written by somebody, "
    + "and the tool does not replace it. Move it out of the output folder, or delete it if it is not wanted."

  static let outputName =
    "The paths of generated files follow from the names of the description's files. This one would leave the output "
    + "folder or is longer than a file system allows. Rename the description file."

  static let outputUnreadable =
    "The operating system refused to open or to read the file or folder; the message says why. Nothing was written."

  static let outputUnwritable =
    "The operating system refused to write; the message says why. Full disks and missing permissions are common. "
    + "When it happened before the new files were put in place, nothing has changed; otherwise run the tool again, "
    + "and it finishes the work."

  static let manifestEntry =
    "The manifest '\(OutputManifest.fileName)' lists what the tool generated in a folder, so that it can remove what "
    + "is no longer described. A line that leads out of the folder, or names a file without the line that "
    + "generated files start with, is not followed: nothing is removed for it."

  static let outputUnlisted =
    "The file starts like a generated one, but nothing describes it and no manifest lists it, as when a manifest was "
    + "deleted or a generated file was copied. The tool leaves it alone. Delete the file, or its first line if it "
    + "is yours."

  static let gitMissing =
    "'gen diff' asks the git of your machine for older descriptions. It was not found on the search path, or could not "
    + "be started. Install git, or compare two folders: 'gen diff OLD NEW'."

  static let gitReference =
    "The word is taken as git takes it: a branch, a tag, a commit, or two of them with '..' between. Git does not "
    + "know it in the repository of the working folder. To compare folders, name both: 'gen diff OLD NEW'."

  static let gitFailed =
    "Git ended with an error; its own words are in the message. A working folder outside of a repository is the most "
    + "common reason."
}

import FileSystem
import Problems

/// A file of any size, or standard input, read piece by piece.
package final class InputPieces {
  private static let pieceSize = 1 << 18

  private let path: String
  private let descriptor: Int32
  private let isOwn: Bool

  /// `-` is standard input.
  package init(of path: String) throws(Problem) {
    self.path = path
    isOwn = path != "-"
    guard path != "-" else {
      descriptor = 0
      return
    }
    do throws(System.Failure) {
      descriptor = try System.openToRead(path, in: System.workingFolder, followingLinks: true)
    } catch {
      throw Self.problem(path, error)
    }
  }

  private static func problem(_ path: String, _ failure: System.Failure) -> Problem {
    Problem(
      .inputUnreadable, at: path == "-" ? "standard input" : path, "cannot be read: \(failure.reason)",
      advice: "name files that you may read, or '-' for standard input")
  }

  deinit {
    if isOwn { System.close(descriptor) }
  }

  /// The next bytes; none at the end.
  package func next() throws(Problem) -> [UInt8] {
    do throws(System.Failure) {
      return try System.read(descriptor, atMost: Self.pieceSize)
    } catch {
      throw Self.problem(path, error)
    }
  }
}

import FileSystem
import Generation

/// The entry of the command-line tool.
@main
enum Gen {
  static func main() {
    let tool = Tool(console: .standard, callName: CallName.ofThisProcess)
    System.exit(tool.run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}

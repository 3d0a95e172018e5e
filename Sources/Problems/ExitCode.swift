/// What the tools tell the program that started them.
package enum ExitCode: Int32, CaseIterable {
  case fine = 0
  case drift = 1
  case wrongDescription = 2
  case wrongUsage = 3
}

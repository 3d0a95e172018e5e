import Foundation

// The entry points of libFuzzer. Only `run`, beside this file, compiles it.

@_silgen_name("LLVMFuzzerMutate")
private func mutatedByLibFuzzer(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int) -> Int

private let target: FuzzTarget = {
  guard let target = FuzzTarget(rawValue: ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "") else {
    fatalError("FUZZ_TARGET names no target")
  }
  return target
}()

private let inputs = FuzzCorpus.inputs(for: target)

/// With `FUZZ_SEEDS`, writes what to start from into that folder, and ends.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(_ count: UnsafeMutableRawPointer?, _ words: UnsafeMutableRawPointer?) -> CInt {
  guard let folder = ProcessInfo.processInfo.environment["FUZZ_SEEDS"] else { return 0 }
  for (number, input) in inputs.enumerated() {
    FileManager.default.createFile(atPath: "\(folder)/seed-\(number)", contents: Data(input))
  }
  exit(0)
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  if case .wrong(let complaint) = target.verdict(on: input) { fatalError(complaint) }
  return 0
}

/// Mostly changes values; otherwise leaves it to libFuzzer, which knows what the code compares with.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int, _ seed: UInt32) -> Int {
  guard size > 0, seed % 4 > 0 else { return mutatedByLibFuzzer(data, size, limit) }
  var mutator = JSONMutator(seed: UInt64(seed), others: inputs)
  let changed = mutator.changed(Array(UnsafeBufferPointer(start: data, count: size)))
  guard !changed.isEmpty, changed.count <= limit else { return mutatedByLibFuzzer(data, size, limit) }
  data.update(from: changed, count: changed.count)
  return changed.count
}

#if canImport(Glibc)
  import Glibc
#endif

/// Whether a piece of work takes memory from the heap.
enum Allocations {
  /// The sizes of memory that the C library keeps ready for the thread that gave it back.
  private static let sizes = stride(from: 24, through: 1032, by: 16)
  private static let canary: UInt64 = 0x5AFE_5AFE_5AFE_5AFE

  /// How many of the sizes that the C library keeps ready `work` makes use of when it is done for the second time;
  /// `nil` where that cannot be found out.
  ///
  /// Memory of each size is marked and given back. The GNU C library hands out what the thread gave back last: the
  /// marks are still there afterwards, except where somebody had the memory in between and wrote to it. Other threads
  /// have no part in this.
  static func sizesUsed(by work: () -> Void) -> Int? {
    #if canImport(Glibc)
      guard let library = Library() else { return nil }
      work()
      for size in sizes {
        guard let memory = library.allocate(size) else { return nil }
        memory.storeBytes(of: canary, toByteOffset: 16, as: UInt64.self)
        library.giveBack(memory)
      }
      guard marksLeft(library) == sizes.underestimatedCount else { return nil }
      work()
      return sizes.underestimatedCount - marksLeft(library)
    #else
      return nil
    #endif
  }

  #if canImport(Glibc)
    /// `malloc` and `free`, found by name: the compiler believes to know what memory of `malloc` holds, namely nothing.
    private struct Library {
      let allocate: @convention(c) (Int) -> UnsafeMutableRawPointer?
      let giveBack: @convention(c) (UnsafeMutableRawPointer?) -> Void

      init?() {
        guard let allocate = dlsym(nil, "malloc"), let giveBack = dlsym(nil, "free") else { return nil }
        self.allocate = unsafeBitCast(allocate, to: (@convention(c) (Int) -> UnsafeMutableRawPointer?).self)
        self.giveBack = unsafeBitCast(giveBack, to: (@convention(c) (UnsafeMutableRawPointer?) -> Void).self)
      }
    }

    private static func marksLeft(_ library: Library) -> Int {
      var count = 0
      for size in sizes {
        guard let memory = library.allocate(size) else { continue }
        if memory.load(fromByteOffset: 16, as: UInt64.self) == canary { count += 1 }
        library.giveBack(memory)
      }
      return count
    }
  #endif
}

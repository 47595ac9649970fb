package dk.klynge.planning.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The most memory that was in use since it was last forgotten.
///
/// The peak of the heap has garbage in it: it says what was used, not what was needed. The peak of
/// the process is known on Linux only, and there belongs to one run only where the kernel lets
/// itself be told to forget.
final class Memory {

  private static final Path FORGET = Path.of("/proc/self/clear_refs");
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final double MEGABYTE = 1 << 20;

  private Memory() {}

  /// @param heap megabytes of the heap, garbage included
  /// @param process megabytes of the whole process
  record Peak(double heap, Optional<Double> process) {}

  static void forget() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    try {
      // 5 is the kernel's word for "forget the peak".
      if (Files.isWritable(FORGET)) Files.writeString(FORGET, "5");
    } catch (IOException e) {
      // Then the peak is that of all runs so far, which is still an upper bound.
    }
  }

  static Peak peak() {
    var heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    return new Peak(heap / MEGABYTE, process());
  }

  private static Optional<Double> process() {
    try {
      if (!Files.isReadable(STATUS)) return Optional.empty();
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024 / MEGABYTE)
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

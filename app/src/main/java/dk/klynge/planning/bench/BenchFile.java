package dk.klynge.planning.bench;

import dk.klynge.planning.bench.instance.BadInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// The lines of the table as a CSV file, each written when its run has ended.
record BenchFile(Optional<CSVPrinter> printer) implements AutoCloseable {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private static final List<String> COLUMNS =
      List.of(
          "family",
          "instance",
          "run",
          "value",
          "best_known",
          "gap_percent",
          "bound",
          "proven_gap_percent",
          "seconds_to_1_percent",
          "seconds_to_0.1_percent",
          "seconds_to_last",
          "iterations",
          "peak_heap_mb",
          "peak_process_mb",
          "status",
          "remark");

  static BenchFile open(@Nullable Path file) throws BadInstance {
    if (file == null) return new BenchFile(Optional.empty());
    try {
      var printer = new CSVPrinter(Files.newBufferedWriter(file), FORMAT);
      printer.printRecord(COLUMNS);
      printer.flush();
      return new BenchFile(Optional.of(printer));
    } catch (IOException e) {
      throw BadInstance.at(file, 0, "unwritable");
    }
  }

  void write(Line line) throws IOException {
    if (printer.isEmpty()) return;
    printer.get().printRecord(line.cells());
    printer.get().flush();
  }

  @Override
  public void close() throws IOException {
    if (printer.isPresent()) printer.get().close();
  }
}

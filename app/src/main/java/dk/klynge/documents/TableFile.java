package dk.klynge.documents;

import dk.klynge.documents.table.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// A file that holds a table. What it is (CSV, XLSX, GeoJSON) is told by its content, not by its
/// name. It is read row by row; nothing is kept.
public interface TableFile {

  /// The columns in the order of the file. In GeoJSON the properties of the first feature, and
  /// `geometry.x` and `geometry.y` for the coordinates as they stand.
  List<String> columns();

  TableFormat format();

  /// The coordinate system, where the file itself names one.
  OptionalInt epsg();

  void forEach(Consumer<TableRow> rows) throws Unreadable;

  static TableFile open(Path file, TableShape shape, Limits limits) throws Unreadable {
    try {
      var size = Files.size(file);
      if (size == 0) throw new Unreadable(Fault.ofFile("empty"));
      if (size > limits.bytes())
        throw new Unreadable(Fault.ofFile("too-large", megabytes(size), megabytes(limits.bytes())));
      return Formats.open(file, shape, limits);
    } catch (IOException e) {
      throw new Unreadable(Fault.ofFile("unreadable"));
    }
  }

  private static long megabytes(long bytes) {
    return Math.ceilDiv(bytes, 1024 * 1024);
  }
}

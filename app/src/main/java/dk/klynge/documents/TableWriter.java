package dk.klynge.documents;

import dk.klynge.documents.table.Formats;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes a table row by row in one of the formats that [TableFile] reads. Close it to finish the
/// file.
public interface TableWriter extends AutoCloseable {

  /// One cell per column; empty text for no value.
  void row(List<String> cells) throws IOException;

  @Override
  void close() throws IOException;

  /// In GeoJSON the point of a row comes from the columns `latitude` and `longitude`.
  ///
  /// @param numbers the columns that hold numbers, with a decimal point
  static TableWriter to(
      OutputStream out, TableFormat format, List<String> columns, List<String> numbers)
      throws IOException {
    return Formats.begin(out, format, columns, numbers);
  }
}

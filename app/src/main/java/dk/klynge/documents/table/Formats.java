package dk.klynge.documents.table;

import dk.klynge.documents.Fault;
import dk.klynge.documents.Limits;
import dk.klynge.documents.TableFile;
import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableShape;
import dk.klynge.documents.TableWriter;
import dk.klynge.documents.Unreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// The three formats of tables: which one a file has, and who reads and writes it.
public final class Formats {

  private Formats() {}

  /// By the first bytes of the file.
  public static TableFile open(Path file, TableShape shape, Limits limits)
      throws IOException, Unreadable {
    return switch (FirstBytes.of(file)) {
      case PACKED -> XlsxFile.open(file, shape, limits);
      case BRACE -> GeoJsonFile.open(file, limits);
      case TEXT -> CsvFile.open(file, shape, limits);
      case BINARY -> throw new Unreadable(Fault.ofFile("binary"));
    };
  }

  public static TableWriter begin(
      OutputStream out, TableFormat format, List<String> columns, List<String> numbers)
      throws IOException {
    return switch (format) {
      case CSV -> CsvTable.begin(out, columns);
      case XLSX -> XlsxTable.begin(out, columns, numbers);
      case GEOJSON -> GeoJsonTable.begin(out, columns, numbers);
    };
  }
}

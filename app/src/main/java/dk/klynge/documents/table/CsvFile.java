package dk.klynge.documents.table;

import dk.klynge.documents.Fault;
import dk.klynge.documents.Limits;
import dk.klynge.documents.TableFile;
import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableRow;
import dk.klynge.documents.TableShape;
import dk.klynge.documents.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Text with a heading and a separator. Encoding and separator are found out where they are not
/// given.
record CsvFile(Path file, Charset charset, CSVFormat csv, Columns heading) implements TableFile {

  private static final String SEPARATORS = ";,\t|";

  static CsvFile open(Path file, TableShape shape, Limits limits) throws IOException, Unreadable {
    var charset = Encoding.of(file, shape.encoding());
    var separator = separator(file, charset, shape.separator());
    var csv = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
    return new CsvFile(file, charset, csv, Columns.of(first(file, charset, csv), limits));
  }

  private static List<String> first(Path file, Charset charset, CSVFormat csv)
      throws IOException, Unreadable {
    try (var parser = CSVParser.parse(Encoding.reader(file, charset), csv)) {
      var records = parser.iterator();
      if (!records.hasNext()) throw new Unreadable(Fault.ofFile("empty"));
      return records.next().toList();
    } catch (UncheckedIOException e) {
      throw new Unreadable(Fault.ofRow(1, "", "broken-row"));
    }
  }

  /// The sign that occurs most in the first line.
  private static char separator(Path file, Charset charset, Optional<Character> said)
      throws IOException {
    if (said.isPresent()) return said.get();
    var buffer = new char[1 << 16];
    try (var reader = Encoding.reader(file, charset)) {
      var read = Math.max(0, reader.read(buffer));
      var line = new String(buffer, 0, read).lines().findFirst().orElse("");
      return (char)
          SEPARATORS
              .chars()
              .boxed()
              .max(Comparator.comparingLong(sign -> line.chars().filter(c -> c == sign).count()))
              .orElseThrow()
              .intValue();
    }
  }

  @Override
  public List<String> columns() {
    return heading.names();
  }

  @Override
  public TableFormat format() {
    return TableFormat.CSV;
  }

  @Override
  public OptionalInt epsg() {
    return OptionalInt.empty();
  }

  @Override
  public void forEach(Consumer<TableRow> rows) throws Unreadable {
    var number = 0;
    try (var parser = CSVParser.parse(Encoding.reader(file, charset), csv)) {
      for (var cells : parser) {
        number++;
        if (number > 1 && !isBlank(cells)) rows.accept(heading.row(number, cells.toList()));
      }
    } catch (UncheckedIOException | IOException e) {
      throw new Unreadable(Fault.ofRow(number + 1, "", "broken-row"));
    }
  }

  private static boolean isBlank(CSVRecord cells) {
    return Arrays.stream(cells.values()).allMatch(String::isBlank);
  }
}

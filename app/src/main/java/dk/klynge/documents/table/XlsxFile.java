package dk.klynge.documents.table;

import dk.klynge.documents.Fault;
import dk.klynge.documents.Limits;
import dk.klynge.documents.TableFile;
import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableRow;
import dk.klynge.documents.TableShape;
import dk.klynge.documents.Unreadable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// The first sheet of a workbook, or the one named. Formulas count with the value they had when
/// saved.
record XlsxFile(Path file, int sheet, Columns heading) implements TableFile {

  static XlsxFile open(Path file, TableShape shape, Limits limits) throws Unreadable {
    Unpacking.check(file, limits);
    try (var book = new ReadableWorkbook(file.toFile())) {
      var sheet =
          shape
              .sheet()
              .map(name -> book.findSheet(name).stream().toList())
              .orElseGet(() -> book.getSheets().limit(1).toList());
      if (sheet.isEmpty())
        throw new Unreadable(Fault.ofFile("sheet-missing", shape.sheet().orElse("1")));
      return new XlsxFile(file, sheet.getFirst().getIndex(), heading(sheet.getFirst(), limits));
    } catch (IOException | ExcelReaderException e) {
      throw new Unreadable(Fault.ofFile("broken-workbook"));
    }
  }

  private static Columns heading(Sheet sheet, Limits limits) throws IOException, Unreadable {
    try (var rows = sheet.openStream()) {
      var first = rows.findFirst();
      if (first.isEmpty() || first.get().getRowNum() != 1)
        throw new Unreadable(Fault.ofRow(1, "", "no-heading"));
      return Columns.of(cells(first.get(), limits.columns()), limits);
    }
  }

  @Override
  public List<String> columns() {
    return heading.names();
  }

  @Override
  public TableFormat format() {
    return TableFormat.XLSX;
  }

  @Override
  public OptionalInt epsg() {
    return OptionalInt.empty();
  }

  @Override
  public void forEach(Consumer<TableRow> rows) throws Unreadable {
    var last = 1;
    try (var book = new ReadableWorkbook(file.toFile());
        var stream = book.getSheet(sheet).orElseThrow().openStream()) {
      for (var each = stream.iterator(); each.hasNext(); ) {
        var row = each.next();
        last = row.getRowNum();
        var cells = cells(row, heading.limits().columns());
        if (last > 1 && !cells.stream().allMatch(String::isBlank))
          rows.accept(heading.row(last, cells));
      }
    } catch (IOException | ExcelReaderException e) {
      throw new Unreadable(Fault.ofRow(last + 1, "", "broken-workbook"));
    }
  }

  private static List<String> cells(Row row, int most) throws Unreadable {
    var count = row.getCellCount();
    if (count > most)
      throw new Unreadable(Fault.ofRow(row.getRowNum(), "", "too-many-columns", count, most));
    var texts = new ArrayList<String>(count);
    for (var i = 0; i < count; i++)
      texts.add(row.getOptionalCell(i).map(XlsxFile::text).orElse(""));
    return texts;
  }

  /// A whole number is written without the decimals and powers of ten that a spreadsheet may give
  /// it.
  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number)
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    if (cell.getType() == CellType.ERROR) return "";
    var text = cell.getText();
    return text == null ? "" : text;
  }
}

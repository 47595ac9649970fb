package dk.klynge.documents.table;

import dk.klynge.documents.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// One sheet; rows leave memory as they are written.
final class XlsxTable implements TableWriter {

  private static final int FLUSH = 500;

  private final Workbook book;
  private final Worksheet sheet;
  private final List<Boolean> isNumber;
  private int rows = 1;

  private XlsxTable(Workbook book, Worksheet sheet, List<Boolean> isNumber) {
    this.book = book;
    this.sheet = sheet;
    this.isNumber = isNumber;
  }

  static XlsxTable begin(OutputStream out, List<String> columns, List<String> numbers) {
    var book = new Workbook(out, "Klynge", "1.0");
    var sheet = book.newWorksheet("Klynge");
    for (var i = 0; i < columns.size(); i++) {
      sheet.value(0, i, columns.get(i));
      sheet.style(0, i).bold().set();
    }
    sheet.freezePane(0, 1);
    return new XlsxTable(book, sheet, columns.stream().map(numbers::contains).toList());
  }

  @Override
  public void row(List<String> cells) throws IOException {
    for (var i = 0; i < cells.size(); i++) {
      var cell = cells.get(i);
      if (cell.isEmpty()) continue;
      if (isNumber.get(i)) sheet.value(rows, i, new BigDecimal(cell));
      else sheet.value(rows, i, cell);
    }
    rows++;
    if (rows % FLUSH == 0) sheet.flush();
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}

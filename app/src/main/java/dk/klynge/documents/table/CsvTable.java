package dk.klynge.documents.table;

import dk.klynge.documents.Formulas;
import dk.klynge.documents.TableWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// UTF-8 with a mark, so that spreadsheets show æ, ø and å; no cell is run as a formula.
record CsvTable(CSVPrinter printer) implements TableWriter {

  static CsvTable begin(OutputStream out, List<String> columns) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    var printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
    printer.printRecord(columns);
    return new CsvTable(printer);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    printer.printRecord(cells.stream().map(Formulas::neutralise).toList());
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}

package dk.klynge.planning.export;

import dk.klynge.organisation.ClusterName;
import dk.klynge.planning.reading.ClusterRow;
import dk.klynge.planning.reading.ClusterRows;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/// The tables of a proposal as a spreadsheet for people: names and headings in the language of the
/// page, distances in metres.
@Component
class ProposalWorkbook {

  private static final String COLUMN = "planning.proposal.column.";

  private final Words words;

  ProposalWorkbook(Words words) {
    this.words = words;
  }

  byte[] of(Reading reading) {
    var file = new ByteArrayOutputStream();
    try (var workbook = new Workbook(file, "Klynge", "1.0")) {
      clusters(workbook.newWorksheet(words.say("planning.proposal.clusters.title")), reading);
      institutions(workbook.newWorksheet(words.say(COLUMN + "institutions")), reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private void clusters(Worksheet sheet, Reading reading) {
    var ages = ClusterRows.ageGroups(reading.measured());
    heading(
        sheet,
        "cluster",
        "carries",
        "institutions",
        "places",
        "diameter",
        "sum",
        "mean",
        "largest",
        "limits");
    for (int i = 0; i < ages.size(); i++) sheet.value(0, 9 + i, words.age(ages.get(i)));
    var rows = ClusterRows.of(reading, words);
    int line = 1;
    for (var row : rows.sorted(ages, "label")) write(sheet, line++, cells(row));
    sheet.freezePane(1, 1);
  }

  private static List<Object> cells(ClusterRow row) {
    var cells = new ArrayList<Object>();
    cells.add(row.label());
    cells.add(row.today());
    cells.add(row.institutions());
    cells.add(row.totalPlaces());
    cells.add(Math.round(row.diameter()));
    cells.add(Math.round(row.sum()));
    cells.add(Math.round(row.mean()));
    cells.add(Math.round(row.largest()));
    cells.add(row.broken());
    cells.addAll(row.places());
    return cells;
  }

  private void institutions(Worksheet sheet, Reading reading) {
    heading(sheet, "institution", "cluster", "today", "places", "distance");
    int line = 1;
    for (var cluster : reading.measured().clusters())
      for (var id : cluster.sites()) {
        var site = reading.names().entry(id);
        var cells = new ArrayList<Object>();
        cells.add(site.name());
        cells.add(cluster.label());
        cells.add(site.cluster().map(ClusterName::name).orElse(""));
        cells.add(site.totalPlaces().isPresent() ? site.totalPlaces().getAsInt() : "");
        cells.add(Math.round(reading.toCentre(cluster, id)));
        write(sheet, line++, cells);
      }
    sheet.freezePane(1, 1);
  }

  private void heading(Worksheet sheet, String... columns) {
    for (int i = 0; i < columns.length; i++) sheet.value(0, i, words.say(COLUMN + columns[i]));
    sheet.range(0, 0, 0, 15).style().bold().set();
  }

  private static void write(Worksheet sheet, int line, List<Object> cells) {
    for (int i = 0; i < cells.size(); i++)
      switch (cells.get(i)) {
        case Number number -> sheet.value(line, i, number);
        case Object text -> sheet.value(line, i, text.toString());
      }
  }
}

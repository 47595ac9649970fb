package dk.klynge.planning.sidebyside;

import dk.klynge.planning.reading.Words;
import dk.klynge.planning.sidebyside.SideBySidePage.Head;
import dk.klynge.planning.sidebyside.SideBySidePage.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/// A comparison as a spreadsheet: numbers stay numbers, distances are kilometres.
@Component
class SideBySideWorkbook {

  private final Words words;

  SideBySideWorkbook(Words words) {
    this.words = words;
  }

  byte[] of(Shown shown) {
    var file = new ByteArrayOutputStream();
    try (var workbook = new Workbook(file, "Klynge", "1.0")) {
      measures(workbook.newWorksheet(say("sheet.measures")), shown);
      pairs(workbook.newWorksheet(say("sheet.pairs")), shown);
      moves(workbook.newWorksheet(say("sheet.moves")), shown);
      clusters(workbook.newWorksheet(say("sheet.clusters")), shown);
      broken(workbook.newWorksheet(say("sheet.broken")), shown);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private void measures(Worksheet sheet, Shown shown) {
    var heading = new ArrayList<Object>(List.of(say("measure")));
    shown.columns().forEach(column -> heading.add(column.name()));
    begin(sheet, heading);
    int line = 1;
    var versions = new ArrayList<Object>(List.of(say("structure")));
    shown.columns().forEach(column -> versions.add(column.version()));
    write(sheet, line++, versions);
    for (var measure : shown.measures()) {
      var cells = new ArrayList<Object>(List.of(measure.label()));
      for (var value : measure.values())
        cells.add(
            value.number().isPresent() ? (Object) value.number().getAsDouble() : value.text());
      write(sheet, line++, cells);
    }
    write(sheet, line++, List.of(say("criteria"), shown.criteria()));
    write(sheet, line, List.of(say("model"), shown.model()));
  }

  private void pairs(Worksheet sheet, Shown shown) {
    begin(
        sheet,
        List.of(
            shown.columns().getFirst().name(),
            say("structure"),
            say("carried-on-by"),
            say("institutions"),
            say("places"),
            say("stay"),
            say("join"),
            say("leave")));
    int line = 1;
    for (var pair : shown.pairs())
      for (int at = 0; at < pair.heirs().size(); at++) {
        var structure = shown.columns().get(at + 1).name();
        var heir = pair.heirs().get(at);
        if (heir.isEmpty() && pair.name().isEmpty()) continue;
        var name = pair.name().isEmpty() ? say("fresh") : pair.name();
        write(
            sheet,
            line++,
            heir.map(each -> cells(name, structure, each))
                .orElseGet(() -> List.of(name, structure, say("ends"))));
      }
  }

  private static List<Object> cells(String name, String structure, SideBySidePage.Heir each) {
    return List.of(
        name,
        structure,
        each.name(),
        each.institutions(),
        each.places(),
        each.stay(),
        each.join(),
        each.leave());
  }

  private void moves(Worksheet sheet, Shown shown) {
    var heading = new ArrayList<Object>(List.of(say("institution"), say("places"), say("from")));
    shown.columns().stream().skip(1).map(Head::name).forEach(heading::add);
    begin(sheet, heading);
    int line = 1;
    for (var move : shown.moves()) {
      var cells = new ArrayList<Object>(List.of(move.name(), move.places(), move.from()));
      move.to().forEach(target -> cells.add(target.name()));
      write(sheet, line++, cells);
    }
  }

  private void clusters(Worksheet sheet, Shown shown) {
    begin(
        sheet,
        List.of(
            say("structure"),
            say("cluster"),
            say("kind"),
            say("institutions"),
            say("places"),
            say("diameter.km"),
            say("broken"),
            say("members")));
    int line = 1;
    for (var column : shown.columns())
      for (var cluster : column.clusters())
        write(
            sheet,
            line++,
            List.of(
                column.name(),
                cluster.name(),
                cluster.kind(),
                cluster.institutions(),
                cluster.places(),
                Math.round(cluster.diameter()) / 1000.0,
                cluster.broken(),
                cluster.members()));
  }

  private void broken(Worksheet sheet, Shown shown) {
    begin(sheet, List.of(say("structure"), say("cluster"), say("broken")));
    int line = 1;
    for (var column : shown.columns())
      for (var breach : column.broken())
        write(sheet, line++, List.of(column.name(), breach.cluster(), breach.sentence()));
  }

  private static void begin(Worksheet sheet, List<Object> heading) {
    write(sheet, 0, heading);
    sheet.range(0, 0, 0, heading.size() - 1).style().bold().set();
    for (int i = 0; i < heading.size(); i++) sheet.width(i, i == 0 ? 44 : 24);
    sheet.freezePane(1, 1);
  }

  private static void write(Worksheet sheet, int line, List<Object> cells) {
    for (int i = 0; i < cells.size(); i++)
      switch (cells.get(i)) {
        case Number number -> sheet.value(line, i, number);
        case Object text -> sheet.value(line, i, text.toString());
      }
  }

  private String say(String key) {
    return words.say("planning.sidebyside." + key);
  }
}

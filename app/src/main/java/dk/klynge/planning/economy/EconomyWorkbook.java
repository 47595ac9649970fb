package dk.klynge.planning.economy;

import dk.klynge.planning.economy.EconomyPage.GroupRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/// The tables of a scenario's money as a spreadsheet for people; amounts are numbers.
@Component
class EconomyWorkbook {

  private static final String COLUMN = "planning.economy.column.";

  private final EconomyWords words;

  EconomyWorkbook(EconomyWords words) {
    this.words = words;
  }

  byte[] of(EconomyPage page) {
    var file = new ByteArrayOutputStream();
    try (var workbook = new Workbook(file, "Klynge", "1.0")) {
      about(sheet(workbook, "about"), page);
      years(sheet(workbook, "years"), page);
      sources(sheet(workbook, "sources"), page);
      groups(sheet(workbook, "clusters"), "cluster", page.clusters(), page.total());
      groups(sheet(workbook, "areas"), "area", page.areas(), page.total());
      owned(sheet(workbook, "owned"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private Worksheet sheet(Workbook workbook, String key) {
    return workbook.newWorksheet(words.say("planning.economy.sheet." + key));
  }

  private void about(Worksheet sheet, EconomyPage page) {
    var head = page.head();
    var lines = new ArrayList<List<Object>>();
    lines.add(List.of(words.say("planning.economy.of", head.name())));
    lines.add(List.of(head.before()));
    lines.add(
        List.of(
            words.say(
                "planning.economy.model",
                head.model(),
                Integer.toString(head.version()),
                Integer.toString(head.prices()))));
    if (!head.trial().isEmpty())
      lines.add(List.of(words.say("planning.economy.trial.used", head.trial())));
    for (var change : page.whatIf().changes())
      lines.add(List.of(words.say(change.labelKey()), change.before(), change.after()));
    page.verdict().forEach(sentence -> lines.add(List.of(sentence)));
    page.notes().forEach(sentence -> lines.add(List.of(sentence)));
    for (int i = 0; i < lines.size(); i++) write(sheet, i, lines.get(i));
    sheet.style(0, 0).bold().set();
  }

  private void years(Worksheet sheet, EconomyPage page) {
    heading(
        sheet,
        "year",
        "administration",
        "freed",
        "pay",
        "posts",
        "saving",
        "costs",
        "net",
        "required",
        "difference");
    int line = 1;
    for (var row : page.years())
      write(
          sheet,
          line++,
          List.of(
              row.year(),
              row.administration(),
              row.freed(),
              row.pay(),
              row.posts(),
              row.saving(),
              row.costs(),
              row.net(),
              row.required(),
              row.difference()));
  }

  private void sources(Worksheet sheet, EconomyPage page) {
    heading(sheet, "source", "phased-in", "end");
    int line = 1;
    for (var row : page.sources())
      write(sheet, line++, List.of(row.label(), row.phasedIn(), row.inTheEnd()));
  }

  private void groups(Worksheet sheet, String first, List<GroupRow> rows, GroupRow total) {
    heading(
        sheet,
        first,
        "kind",
        "institutions",
        "children",
        "before",
        "after",
        "saving",
        "required",
        "difference",
        "one-off");
    int line = 1;
    var all = new ArrayList<>(rows);
    all.add(total);
    for (var row : all) write(sheet, line++, cells(row));
  }

  private List<Object> cells(GroupRow row) {
    return List.of(
        row.name(),
        row.kind().isEmpty() ? "" : words.say("planning.economy.kind." + row.kind()),
        row.institutions(),
        row.children(),
        row.before(),
        row.after(),
        row.saving(),
        row.required(),
        row.difference(),
        row.oneOff());
  }

  private void owned(Worksheet sheet, EconomyPage page) {
    heading(
        sheet, "ownership", "institutions", "children", "saving", "per-child", "per-institution");
    int line = 1;
    for (var row : page.selfOwning().rows())
      write(
          sheet,
          line++,
          List.of(
              row.label(),
              row.institutions(),
              row.children(),
              row.saving(),
              row.perChild(),
              row.perInstitution()));
    for (var verdict : page.selfOwning().verdicts())
      write(sheet, ++line, List.of(verdict.sentence()));
  }

  private void heading(Worksheet sheet, String... columns) {
    for (int i = 0; i < columns.length; i++) sheet.value(0, i, words.say(COLUMN + columns[i]));
    sheet.range(0, 0, 0, columns.length).style().bold().set();
    sheet.width(0, 34);
    for (int i = 1; i < columns.length; i++) sheet.width(i, 16);
    sheet.freezePane(1, 1);
  }

  private static void write(Worksheet sheet, int line, List<Object> cells) {
    for (int i = 0; i < cells.size(); i++)
      switch (cells.get(i)) {
        case Number number -> {
          sheet.value(line, i, number);
          if (number instanceof Long) sheet.style(line, i).format("#,##0").set();
        }
        case Object text -> sheet.value(line, i, text.toString());
      }
  }
}

package dk.klynge.planning.headcount;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Posts and people of a scenario as a spreadsheet; what can be computed with is a number.
@Component
class HeadcountWorkbook {

  private final MessageSource messages;

  HeadcountWorkbook(MessageSource messages) {
    this.messages = messages;
  }

  /// @param likely every number of deputies without a post, with how likely it is
  byte[] of(HeadcountPage page, Distribution likely) {
    var file = new ByteArrayOutputStream();
    try (var workbook = new Workbook(file, "Klynge", "1.0")) {
      posts(sheet(workbook, "posts"), page);
      forecast(sheet(workbook, "forecast"), page);
      chances(sheet(workbook, "chances"), likely);
      assumed(sheet(workbook, "assumed"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private Worksheet sheet(Workbook workbook, String key) {
    return workbook.newWorksheet(say("sheet." + key));
  }

  private void posts(Worksheet sheet, HeadcountPage page) {
    heading(sheet, 0, "post", "before", "after", "change");
    int line = 1;
    for (var row : page.posts())
      write(sheet, line++, List.of(row.label(), row.before(), row.after(), row.change()));
  }

  private void forecast(Worksheet sheet, HeadcountPage page) {
    heading(sheet, 0, "number", "mean", "low", "middle", "high");
    int line = 1;
    for (var row : page.quantiles())
      write(sheet, line++, List.of(row.label(), row.mean(), row.low(), row.middle(), row.high()));
    for (var sentence : page.sentences()) write(sheet, ++line, List.of(sentence));
  }

  private void chances(Worksheet sheet, Distribution likely) {
    heading(sheet, 0, "without", "chance");
    int line = 1;
    for (int number = likely.quantile(0.0005); number <= likely.quantile(0.9995); number++) {
      write(sheet, line, List.of(number, likely.between(number, number)));
      sheet.style(line++, 1).format("0.0%").set();
    }
  }

  private void assumed(Worksheet sheet, HeadcountPage page) {
    heading(sheet, 0, "assumed", "value");
    int line = 1;
    for (var field : page.fields())
      write(
          sheet,
          line++,
          List.of(
              messages.getMessage(field.labelKey(), null, LocaleContextHolder.getLocale()),
              field.value()));
    if (page.tried()) write(sheet, ++line, List.of(say("tried")));
    write(sheet, ++line, List.of(page.before()));
    write(sheet, ++line, List.of(say("model", page.model(), Integer.toString(page.version()))));
    for (var note : page.assumptions()) write(sheet, ++line, List.of(note));
  }

  private void heading(Worksheet sheet, int line, String... columns) {
    for (int i = 0; i < columns.length; i++) {
      sheet.value(line, i, say("column." + columns[i]));
      sheet.width(i, i == 0 ? 44 : 14);
    }
    sheet.range(line, 0, line, columns.length - 1).style().bold().set();
    sheet.freezePane(0, 1);
  }

  private static void write(Worksheet sheet, int line, List<Object> cells) {
    for (int i = 0; i < cells.size(); i++)
      switch (cells.get(i)) {
        case Number number -> sheet.value(line, i, number);
        case Object text -> sheet.value(line, i, text.toString());
      }
  }

  private String say(String key, Object... details) {
    return messages.getMessage(
        "planning.headcount." + key, details, LocaleContextHolder.getLocale());
  }
}

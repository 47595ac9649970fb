package dk.klynge.processplan.status;

import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.processplan.status.StatusPage.Mark;
import dk.klynge.ui.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The figures as a spreadsheet, today's and those of the weeks before.
@Component
class StatusSheet {

  private final Texts texts;

  StatusSheet(Texts texts) {
    this.texts = texts;
  }

  byte[] of(StatusPage page) throws IOException {
    var out = new ByteArrayOutputStream();
    var names =
        Stream.of("place", "day", "group", "figure", "reached", "sign")
            .map(name -> texts.say("processplan.status.column." + name))
            .toList();
    try (var table = TableWriter.to(out, TableFormat.XLSX, names, List.of())) {
      for (var group : page.groups())
        for (var line : group.lines())
          table.row(
              List.of(
                  page.place().name(),
                  page.today().toString(),
                  group.title(),
                  line.title(),
                  line.reached(),
                  line.sign().map(Mark::text).orElse("")));
      past(page, table);
    }
    return out.toByteArray();
  }

  private static void past(StatusPage page, TableWriter table) throws IOException {
    var columns = page.development().columns();
    for (var row : page.development().rows().reversed())
      for (int i = 0; i < columns.size() && row.day().isBefore(page.today()); i++)
        table.row(
            List.of(
                page.place().name(),
                row.day().toString(),
                "",
                columns.get(i),
                row.cells().get(i),
                ""));
  }
}

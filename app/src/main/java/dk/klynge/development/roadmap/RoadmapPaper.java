package dk.klynge.development.roadmap;

import dk.klynge.development.roadmap.RoadmapPages.RoadmapPage;
import dk.klynge.development.roadmap.RoadmapPages.Row;
import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The roadmap on paper and as a spreadsheet.
@Component
class RoadmapPaper {

  private static final String KEY = "development.roadmap.";

  private final Texts texts;
  private final Format format;

  RoadmapPaper(Texts texts, Format format) {
    this.texts = texts;
    this.format = format;
  }

  Paper of(RoadmapPage page) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(texts.say(KEY + "starts", format.day(page.start()))));
    blocks.add(new Block.Drawing(page.picture().svg(), page.said()));
    for (var one : page.horizons()) {
      blocks.add(
          new Block.Heading(
              2,
              one.title()
                  + " ("
                  + format.shortDay(one.begins())
                  + " – "
                  + format.shortDay(one.ends())
                  + ")"));
      blocks.add(table(KEY + "aims", one.aims()));
      blocks.add(table(KEY + "efforts", one.efforts()));
    }
    return new Paper(texts.say(KEY + "title"), texts.say(KEY + "lead"), texts.language(), blocks);
  }

  private Block table(String caption, List<Row> rows) {
    var columns =
        Stream.of("text", "theme", "owner", "state")
            .map(name -> new Column(texts.say(KEY + name), Alignment.TEXT))
            .toList();
    var cells =
        rows.stream()
            .map(row -> List.of(row.text(), dash(row.theme()), dash(row.owner()), row.stateText()))
            .toList();
    return new Block.Table(texts.say(caption), columns, cells);
  }

  private static String dash(String text) {
    return text.isEmpty() ? "–" : text;
  }

  byte[] sheet(RoadmapPage page) throws IOException {
    var out = new ByteArrayOutputStream();
    var names =
        Stream.of("horizon", "begins", "ends", "kind", "text", "theme", "owner", "state", "notes")
            .map(name -> texts.say(KEY + name))
            .toList();
    try (var table =
        TableWriter.to(out, TableFormat.XLSX, names, List.of(texts.say(KEY + "notes")))) {
      for (var horizon : page.horizons()) {
        for (var row : horizon.aims()) table.row(row(horizon, "aim", row));
        for (var row : horizon.efforts()) table.row(row(horizon, "effort", row));
      }
    }
    return out.toByteArray();
  }

  private List<String> row(RoadmapPages.Stretch horizon, String kind, Row row) {
    return List.of(
        horizon.title(),
        horizon.begins().toString(),
        horizon.ends().toString(),
        texts.say(KEY + kind),
        row.text(),
        row.theme(),
        row.owner(),
        row.stateText(),
        Integer.toString(row.notes()));
  }
}

package dk.klynge.staffing.announcing;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.announcing.AnnouncementRows.Appointed;
import dk.klynge.ui.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The announcement as a document: what HR says, and who has which post.
record AnnouncementPaper(Texts texts) {

  Paper of(Campaign campaign, String text, List<Appointed> appointed) {
    var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.language());
    var blocks = new ArrayList<Block>();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> blocks.add(new Block.Paragraph(line)));
    blocks.add(
        new Block.Table(
            texts.say("staffing.announcing.list"),
            Stream.of("place", "kind", "name", "from").map(this::column).toList(),
            appointed.stream()
                .map(one ->
                    List.of(
                        one.place(),
                        texts.say("staffing.kind." + one.kind()),
                        one.name(),
                        day.format(one.from())))
                .toList()));
    return new Paper(
        texts.say("staffing.announcing.title"), campaign.name(), texts.language(), blocks);
  }

  private Column column(String name) {
    return new Column(texts.say("staffing.announcing." + name), Alignment.TEXT);
  }
}

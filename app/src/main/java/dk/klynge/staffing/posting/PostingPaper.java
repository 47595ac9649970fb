package dk.klynge.staffing.posting;

import dk.klynge.documents.Paper;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Fact;
import dk.klynge.staffing.posting.PostingPages.AnnouncementPage;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// A posting as a document.
@Component
class PostingPaper {

  private final Texts texts;
  private final Format format;

  PostingPaper(Texts texts, Format format) {
    this.texts = texts;
    this.format = format;
  }

  Paper of(AnnouncementPage page) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Facts(
            List.of(
                new Fact(
                    texts.say("staffing.post.area"), page.area().isEmpty() ? "–" : page.area()),
                new Fact(texts.say("staffing.post.from"), format.day(page.post().from())),
                new Fact(texts.say("staffing.post.share"), format.percent(page.post().share())),
                new Fact(
                    texts.say("staffing.announcement.deadline"),
                    format.moment(page.lastMinute())))));
    blocks.add(new Block.Paragraph(page.profile().introduction()));
    blocks.add(new Block.Heading(2, texts.say("staffing.announcement.local", page.post().place())));
    Arrays.stream(page.localPart().split("\\R{2,}"))
        .filter(paragraph -> !paragraph.isBlank())
        .forEach(paragraph -> blocks.add(new Block.Paragraph(paragraph.strip())));
    blocks.add(new Block.Heading(2, texts.say("staffing.profile.responsibilities")));
    blocks.add(new Block.Bullets(page.profile().responsibilities()));
    blocks.add(new Block.Heading(2, texts.say("staffing.profile.competences")));
    blocks.add(new Block.Bullets(page.profile().competences()));
    var title = texts.say("staffing.post.heading", page.profile().title(), page.post().place());
    return new Paper(
        title,
        texts.say("staffing.announcement.subject", page.post().place()),
        LocaleContextHolder.getLocale(),
        blocks);
  }
}

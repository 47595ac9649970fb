package dk.klynge.publishing.talking;

import dk.klynge.publishing.talking.KeepRemark.Outcome;
import dk.klynge.publishing.talking.Talk.Part;
import dk.klynge.publishing.talking.Talk.Remark;
import dk.klynge.publishing.talking.TalkPages.Shown;
import dk.klynge.publishing.talking.TalkPages.TalkPage;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A talk as its page shows it.
@Component
class ShowTalk {

  private final FillTalk fill;
  private final TemplateRows templates;
  private final Texts texts;

  ShowTalk(FillTalk fill, TemplateRows templates, Texts texts) {
    this.fill = fill;
    this.templates = templates;
    this.texts = texts;
  }

  int version() {
    return templates.published().version();
  }

  @Transactional(readOnly = true)
  Talk talk(TalkPlace place, Hearers hearers, Locale language) {
    return fill.fill(place, hearers, language);
  }

  @Transactional(readOnly = true)
  TalkPage page(TalkPlace place, Hearers hearers, Locale language) {
    var talk = fill.fill(place, hearers, language);
    return new TalkPage(
        place.id(),
        place.name(),
        place.kind().name(),
        hearers.name(),
        TalkController.all(),
        language.getLanguage().equals("en") ? "en" : "da",
        talk.version(),
        talk.missing(),
        talk.parts().stream().map(ShowTalk::shown).toList(),
        talk.left());
  }

  private static Shown shown(Part part) {
    return new Shown(
        part.key(),
        part.title(),
        html(part.slide()),
        html(part.points()),
        part.remark(),
        Optional.empty(),
        "");
  }

  /// A line is a line: the paragraph around it goes.
  private static List<String> html(List<String> lines) {
    return lines.stream()
        .map(Prose::html)
        .map(one -> one.strip().replaceFirst("^<p>(.*)</p>$", "$1"))
        .toList();
  }

  /// What was typed stays; where somebody else saved, theirs stands beside it, and the next save is
  /// made knowing of it.
  TalkPage again(TalkPage page, String section, String text, Outcome outcome) {
    var parts =
        page.parts().stream()
            .map(part -> part.key().equals(section) ? again(part, text, outcome) : part)
            .toList();
    return new TalkPage(
        page.place(),
        page.name(),
        page.kind(),
        page.hearers(),
        page.all(),
        page.language(),
        page.version(),
        page.missing(),
        parts,
        page.left());
  }

  private Shown again(Shown part, String text, Outcome outcome) {
    var now = part.remark();
    var overtaken = outcome == Outcome.OVERTAKEN;
    return new Shown(
        part.key(),
        part.title(),
        part.slide(),
        part.points(),
        new Remark(now.section(), now.version(), text, now.by()),
        overtaken ? Optional.of(now) : Optional.empty(),
        texts.say("publishing.talk.error." + (overtaken ? "overtaken" : "remark")));
  }
}

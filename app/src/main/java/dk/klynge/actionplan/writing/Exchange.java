package dk.klynge.actionplan.writing;

import dk.klynge.actionplan.SectionTexts.Text;
import dk.klynge.actionplan.writing.SaveSection.Outcome;
import dk.klynge.actionplan.writing.SaveSection.Sent;
import dk.klynge.actionplan.writing.WritingPages.Draft;
import dk.klynge.actionplan.writing.WritingPages.SectionPage;
import dk.klynge.actionplan.writing.WritingView.Look;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Takes what a page sends, and answers what the section says now: to a script as JSON, to a form
/// as a page.
@Component
class Exchange {

  private final SaveSection save;
  private final PresenceRows presence;
  private final WritingView view;
  private final Texts texts;
  private final Format format;

  Exchange(SaveSection save, PresenceRows presence, WritingView view, Texts texts, Format format) {
    this.save = save;
    this.presence = presence;
    this.view = view;
    this.texts = texts;
    this.format = format;
  }

  /// What the script of the page is told.
  ///
  /// @param state saved, clash or too-long
  /// @param text what the section says now
  /// @param said one sentence for the line under the text
  record Answer(
      String state, int version, String text, String said, String by, List<String> others) {}

  static Sent sent(Map<String, String> form) {
    var base = form.getOrDefault("base", "");
    return new Sent(
        base.matches("[0-9]{1,8}") ? Integer.parseInt(base) : 0, form.getOrDefault("text", ""));
  }

  ResponseEntity<Answer> script(Look look, Map<String, String> form, Writer writer) {
    var outcome = save.save(look.plan(), look.section(), sent(form), writer);
    presence.seen(look.key(), writer);
    var others = presence.others(look.key(), writer.client());
    return ResponseEntity.ok(
        switch (outcome) {
          case Outcome.Saved(var now) -> answer("saved", now, saved(now), others);
          case Outcome.Clash(var theirs, var _) ->
              answer("clash", theirs, texts.say("actionplan.write.clash", theirs.by()), others);
          case Outcome.TooLong(var most) ->
              new Answer("too-long", 0, "", tooLong(most), "", others);
        });
  }

  private static Answer answer(String state, Text text, String said, List<String> others) {
    return new Answer(state, text.version(), text.text(), said, text.by(), others);
  }

  private String saved(Text now) {
    return now.version() == 0
        ? ""
        : texts.say("actionplan.write.saved", format.moment(now.at()), now.by());
  }

  private String tooLong(int most) {
    return texts.say("actionplan.write.too-long", format.number(most));
  }

  /// Empty where it was saved; otherwise the page that says what is wrong and holds both texts.
  Optional<Wrong> form(Look look, Map<String, String> form, Writer writer) {
    var sent = sent(form);
    return switch (save.save(look.plan(), look.section(), sent, writer)) {
      case Outcome.Saved _ -> Optional.empty();
      case Outcome.Clash(var theirs, var mine) ->
          Optional.of(
              new Wrong(
                  HttpStatus.CONFLICT,
                  view.show(
                      look,
                      new Draft(theirs.version(), mine, Optional.of(theirs)),
                      texts.say("actionplan.write.clash", theirs.by()))));
      case Outcome.TooLong(var most) ->
          Optional.of(
              new Wrong(
                  HttpStatus.UNPROCESSABLE_CONTENT,
                  view.show(
                      look, new Draft(sent.base(), sent.text(), Optional.empty()), tooLong(most))));
    };
  }

  record Wrong(HttpStatus status, SectionPage page) {}
}

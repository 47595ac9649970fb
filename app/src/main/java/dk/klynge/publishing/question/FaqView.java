package dk.klynge.publishing.question;

import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.Written;
import dk.klynge.publishing.question.QuestionPages.FaqPage;
import dk.klynge.publishing.question.QuestionPages.Shown;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The form of a question and answer, with what stands beside it.
@Component
class FaqView {

  private final Faqs faqs;
  private final Enquiries enquiries;
  private final ShowQuestions show;
  private final Texts texts;

  FaqView(Faqs faqs, Enquiries enquiries, ShowQuestions show, Texts texts) {
    this.faqs = faqs;
    this.enquiries = enquiries;
    this.show = show;
    this.texts = texts;
  }

  private record Beside(Map<String, String> errors, Optional<Faq> theirs, List<Shown> preview) {}

  FaqPage page(Optional<Faq> faq, String token, FaqForm form) {
    return page(faq, token, form, new Beside(Map.of(), Optional.empty(), List.of()));
  }

  FaqPage preview(Optional<Faq> faq, String token, FaqForm form) {
    var shown = new ArrayList<Shown>();
    shown.add(shown("da", form.question().danish(), form.answer()));
    if (!form.answer().english().isEmpty())
      shown.add(shown("en", form.question().english(), new Bilingual(form.answer().english(), "")));
    return page(faq, token, form, new Beside(Map.of(), Optional.empty(), shown));
  }

  private static Shown shown(String language, String question, Bilingual answer) {
    return new Shown(language, question, Prose.html(answer.danish()));
  }

  FaqPage refused(Optional<Faq> faq, String token, FaqForm form, Written<FaqId, Faq> outcome) {
    return switch (outcome) {
      case Written.Saved(var id) -> throw new IllegalStateException("Saved: " + id);
      case Written.Rejected(var errors) -> {
        var said = new LinkedHashMap<String, String>();
        errors.forEach((field, key) -> said.put(field, texts.say(key)));
        yield page(faq, token, form, new Beside(said, Optional.empty(), List.of()));
      }
      case Written.Overtaken(var now) ->
          page(
              Optional.of(now),
              token,
              form.at(now.version()),
              new Beside(Map.of(), Optional.of(now), List.of()));
    };
  }

  private FaqPage page(Optional<Faq> faq, String token, FaqForm form, Beside beside) {
    var themes = faqs.all().stream().map(one -> one.content().theme().danish()).distinct().toList();
    return new FaqPage(
        faq,
        token,
        form,
        beside.errors(),
        beside.theirs(),
        beside.preview(),
        show.institutions(),
        themes,
        form.enquiry()
            .or(() -> faq.flatMap(Faq::enquiry))
            .flatMap(enquiries::find)
            .map(Enquiry::text));
  }
}

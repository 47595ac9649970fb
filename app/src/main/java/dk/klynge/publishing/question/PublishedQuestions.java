package dk.klynge.publishing.question;

import dk.klynge.publishing.Audience;
import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.published.PublicQuestions;
import dk.klynge.publishing.question.Enquiry.Origin;
import dk.klynge.ui.Prose;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What parents may read and ask. Where an answer is not written in English, the Danish one is
/// shown and marked as Danish, so that it is read aloud rightly.
@Component
class PublishedQuestions implements PublicQuestions {

  private final Faqs faqs;
  private final TakeQuestion take;
  private final Clock clock;

  PublishedQuestions(Faqs faqs, TakeQuestion take, Clock clock) {
    this.faqs = faqs;
    this.take = take;
    this.clock = clock;
  }

  @Override
  public List<Answered> general(Locale language) {
    return faqs.published(Audience.PARENTS).stream()
        .filter(faq -> faq.content().institution().isEmpty())
        .map(faq -> answered(faq, language))
        .toList();
  }

  @Override
  public Map<UUID, List<Answered>> byInstitution(Locale language) {
    return faqs.published(Audience.PARENTS).stream()
        .filter(faq -> faq.content().institution().isPresent())
        .collect(
            Collectors.groupingBy(
                faq -> faq.content().institution().orElseThrow(),
                Collectors.mapping(faq -> answered(faq, language), Collectors.toList())));
  }

  @Override
  public Taken ask(Question question) {
    return take.take(question, Origin.PARENT);
  }

  Answered answered(Faq faq, Locale language) {
    var content = faq.content();
    return new Answered(
        faq.id().value(),
        content.theme().in(language),
        content.question().in(language),
        html(content.answer(), language),
        LocalDate.ofInstant(faq.changed(), clock.getZone()));
  }

  static String html(Bilingual text, Locale language) {
    var html = Prose.html(text.in(language));
    return text.isMissingIn(language) ? "<div lang=\"da\">" + html + "</div>" : html;
  }
}

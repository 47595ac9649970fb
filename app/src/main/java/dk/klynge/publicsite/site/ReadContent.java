package dk.klynge.publicsite.site;

import dk.klynge.decision.published.PublicDecisions;
import dk.klynge.organisation.published.PublicRegister;
import dk.klynge.organisation.published.PublicRegister.PublicInstitution;
import dk.klynge.publishing.published.PublicDates;
import dk.klynge.publishing.published.PublicPassages;
import dk.klynge.publishing.published.PublicPassages.Passage;
import dk.klynge.publishing.published.PublicQuestions;
import dk.klynge.publishing.published.PublicQuestions.Answered;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what has been published, all at one moment.
@Component
class ReadContent {

  private final PublicRegister register;
  private final PublicDecisions decisions;
  private final PublicQuestions questions;
  private final PublicDates dates;
  private final PublicPassages passages;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // what is published, by those who publish it
  ReadContent(
      PublicRegister register,
      PublicDecisions decisions,
      PublicQuestions questions,
      PublicDates dates,
      PublicPassages passages,
      Clock clock) {
    this.register = register;
    this.decisions = decisions;
    this.questions = questions;
    this.dates = dates;
    this.passages = passages;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Content read() {
    var day = LocalDate.now(clock);
    var published = register.on(day);
    var words = new EnumMap<Tongue, Content.Words>(Tongue.class);
    for (var tongue : Tongue.values()) words.put(tongue, words(tongue, published.institutions()));
    return new Content(day, published, decisions.coming(), Map.copyOf(words));
  }

  private Content.Words words(Tongue tongue, List<PublicInstitution> institutions) {
    var language = tongue.locale();
    var own = new HashMap<UUID, List<Answered>>(questions.byInstitution(language));
    own.keySet().retainAll(institutions.stream().map(PublicInstitution::id).toList());
    var texts = new EnumMap<Passage, String>(Passage.class);
    for (var passage : Passage.values())
      passages.of(passage, language).ifPresent(text -> texts.put(passage, text));
    return new Content.Words(
        questions.general(language), Map.copyOf(own), dates.coming(language), Map.copyOf(texts));
  }
}

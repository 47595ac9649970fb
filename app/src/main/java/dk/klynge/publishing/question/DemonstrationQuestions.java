package dk.klynge.publishing.question;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.Written;
import dk.klynge.publishing.published.PublicQuestions.Question;
import dk.klynge.publishing.question.Enquiry.Origin;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The demonstration municipality has answered what parents and staff ask most, and one question
/// waits.
@Component
class DemonstrationQuestions {

  private static final Bilingual HOUSE =
      new Bilingual("Huset og hverdagen", "The house and its day");
  private static final Bilingual LEADERS =
      new Bilingual("Ledelse og ansættelse", "Leadership and employment");

  private final WriteFaq write;
  private final Faqs faqs;
  private final TakeQuestion take;
  private final DemonstrationPeople people;

  DemonstrationQuestions(WriteFaq write, Faqs faqs, TakeQuestion take, DemonstrationPeople people) {
    this.write = write;
    this.faqs = faqs;
    this.take = take;
    this.people = people;
  }

  @EventListener
  @Order(45)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.EDITOR, this::answers);
    people.as(
        Role.READER,
        () ->
            take.take(
                question("Hvornår får vi at vide, hvem der bliver klyngeleder?"), Origin.STAFF));
    take.take(
        question("Kan vi stadig vælge plads i et bestemt hus, når klyngen er én enhed?"),
        Origin.PARENT);
  }

  private void answers() {
    published(
        HOUSE,
        new Bilingual("Skal mit barn flytte?", "Must my child move?"),
        new Bilingual(
            "Nej. Børn, huse og navne bliver, hvor de er. Det er **ledelsen**, der bliver fælles.",
            "No. Children, houses and names stay where they are. It is the **leadership** that is shared."),
        Set.of("PARENTS", "STAFF"));
    published(
        HOUSE,
        new Bilingual("Hvem taler jeg med i det daglige?", "Whom do I talk to from day to day?"),
        new Bilingual(
            "Med den pædagogiske leder i jeres hus. Klyngelederen har ansvaret for alle huse i klyngen.",
            "With the pedagogical leader of your house. The cluster leader is responsible for all houses of the cluster."),
        Set.of("PARENTS"));
    published(
        LEADERS,
        new Bilingual("Bliver der færre pædagoger?", "Will there be fewer educators?"),
        new Bilingual(
            "Nej. Besparelsen hentes på ledelse og administration, ikke på tiden med børnene.",
            "No. The saving is made on leadership and administration, not on the time with the children."),
        Set.of("LEADERS", "STAFF"));
  }

  private void published(
      Bilingual theme, Bilingual question, Bilingual answer, Set<String> audiences) {
    var form = new FaqForm(theme, question, answer, audiences, "", "0", "0", "");
    if (!(write.make(form, UUID.randomUUID().toString()) instanceof Written.Saved(var id)))
      throw new IllegalStateException("The demonstration's answer was refused");
    write.publish(faqs.find(id).orElseThrow(), 1);
  }

  private static Question question(String text) {
    return new Question(UUID.randomUUID(), Optional.empty(), text, "", Locale.of("da"));
  }
}

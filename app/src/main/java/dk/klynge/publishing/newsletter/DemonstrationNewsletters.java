package dk.klynge.publishing.newsletter;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.publishing.Issue.Both;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.newsletter.NewsletterForm.ItemForm;
import dk.klynge.publishing.newsletter.WriteNewsletter.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The demonstration municipality has sent one newsletter, and is writing the next weekly package.
@Component
class DemonstrationNewsletters {

  private final WriteNewsletter write;
  private final MoveNewsletter move;
  private final KnownNewsletters known;
  private final DemonstrationPeople people;

  DemonstrationNewsletters(
      WriteNewsletter write,
      MoveNewsletter move,
      KnownNewsletters known,
      DemonstrationPeople people) {
    this.write = write;
    this.move = move;
    this.known = known;
    this.people = people;
  }

  @EventListener
  @Order(40)
  void on(DemonstrationStoryBegun news) {
    people.as(
        Role.EDITOR,
        () -> {
          var first = made(first());
          require(move.submit(find(first), 1));
          people.as(Role.PROGRAMME_OFFICE, () -> require(move.approve(find(first), 1, "")));
          require(move.schedule(find(first), "", "https://klynge.ravnshavn.example"));
          made(weekly(news.day()));
        });
  }

  private Newsletter find(NewsletterId id) {
    return known.find(id).orElseThrow();
  }

  private NewsletterId made(NewsletterForm form) {
    return switch (write.make(form, UUID.randomUUID().toString())) {
      case Outcome.Saved(var id) -> id;
      case Outcome.Rejected(var errors) ->
          throw new IllegalStateException("The demonstration's newsletter: " + errors);
      case Outcome.Overtaken _ -> throw new IllegalStateException("Nobody else was there");
    };
  }

  private static void require(String refusal) {
    if (!refusal.isEmpty()) throw new IllegalStateException(refusal);
  }

  private static NewsletterForm form(
      String kind, Both title, Both lead, List<ItemForm> items, String open) {
    return new NewsletterForm(
        kind, title, lead, items, Set.of("LEADERS"), Set.of(), Set.of(), Set.of(), open, "0");
  }

  private static NewsletterForm first() {
    return form(
        "NEWSLETTER",
        new Both(
            "Klynger i Ravnshavn: Hvad sker der nu?", "Clusters in Ravnshavn: what comes now?"),
        new Both(
            "Høringen om klynger i hele byen er i gang. Her kan I læse, hvad det betyder de næste uger.",
            "The hearing on clusters in the whole town has begun. This is what the next weeks hold."),
        List.of(
            new ItemForm(new Both("Høringen", "The hearing"), HEARING, ""),
            new ItemForm(new Both("Hvem leder hvad?", "Who leads what?"), LEADING, "")),
        "1");
  }

  private static NewsletterForm weekly(LocalDate day) {
    return form(
        "WEEKLY",
        new Both("Ugepakke: tre ting om klynger", ""),
        new Both("", ""),
        List.of(
            new ItemForm(
                new Both("Hæng faktaarket op", ""),
                new Both("Hæng faktaarket om jeres klynge op, hvor forældrene kommer forbi.", ""),
                day.plusDays(8).toString()),
            new ItemForm(
                new Both("Møde for ledere", ""),
                new Both("Vi mødes på rådhuset og taler om de første erfaringer fra Åkanten.", ""),
                "")),
        "");
  }

  private static final Both HEARING =
      new Both(
          """
          Forældrebestyrelser, MED-udvalg og faglige organisationer er inviteret. Alle andre kan også svare. \
          Vi vil gerne vide:

          - om grænserne er trukket de rigtige steder
          - hvad der skal til, for at klyngen gavner **jeres** hus\
          """,
          "Parents' boards, MED committees and unions are invited. Everybody else can answer, too.");

  private static final Both LEADING =
      new Both(
          """
          En klyngeleder tager sig af økonomi, personale og bygninger for tre til otte huse. Hvert hus har sin \
          egen pædagogiske leder, som er til stede i hverdagen.\
          """,
          """
          A cluster leader looks after budget, staff and buildings of three to eight houses. Each house has a \
          pedagogical leader of its own.\
          """);
}

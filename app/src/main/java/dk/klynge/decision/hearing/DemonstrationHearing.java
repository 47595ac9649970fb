package dk.klynge.decision.hearing;

import dk.klynge.decision.Hearing;
import dk.klynge.decision.HearingId;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.planning.DemonstrationPublished;
import dk.klynge.planning.DemonstrationPublished.Next;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The demonstration municipality holds a hearing on clusters everywhere: it began twelve days ago
/// and lasts another month.
@Component
class DemonstrationHearing {

  private final PrepareHearing prepare;
  private final AnnounceHearing announce;
  private final KnownHearings hearings;
  private final DemonstrationPeople people;

  DemonstrationHearing(
      PrepareHearing prepare,
      AnnounceHearing announce,
      KnownHearings hearings,
      DemonstrationPeople people) {
    this.prepare = prepare;
    this.announce = announce;
    this.hearings = hearings;
    this.people = people;
  }

  @EventListener
  @Order(10)
  void on(DemonstrationPublished news) {
    if (news.next() == Next.HEARING) people.as(Role.PROGRAMME_OFFICE, () -> tell(news));
  }

  private void tell(DemonstrationPublished news) {
    var form =
        new HearingForm(
            "Klynger i hele Ravnshavn",
            INTRODUCTION,
            news.scenario().value() + ":" + news.revision(),
            news.day().minusDays(12).toString(),
            news.day().plusDays(30).toString(),
            Hearing.Audience.EVERYBODY.name(),
            "0");
    switch (prepare.make(form, UUID.randomUUID().toString())) {
      case PrepareHearing.Outcome.Saved(var id) -> announced(id);
      case PrepareHearing.Outcome.Rejected(var errors) ->
          throw new IllegalStateException("The demonstration's hearing: " + errors);
      case PrepareHearing.Outcome.ChangedMeanwhile _ ->
          throw new IllegalStateException("A new hearing cannot have been changed");
    }
  }

  private void announced(HearingId id) {
    for (var party : parties()) require(announce.invite(hearing(id), party));
    require(announce.announce(hearing(id)));
  }

  private Hearing hearing(HearingId id) {
    return hearings.find(id).orElseThrow();
  }

  private static void require(String refusal) {
    if (!refusal.isEmpty()) throw new IllegalStateException(refusal);
  }

  private static Party party(String name, String mailbox, String kind) {
    var email = mailbox + "@ravnshavn.example";
    return new Party(UUID.randomUUID(), name, email, kind, Optional.empty(), 0);
  }

  private static List<Party> parties() {
    return List.of(
        party("Forældrebestyrelsen ved Gammelhavn", "bestyrelse.gammelhavn", "board"),
        party("Forældrebestyrelsen i Klyngen ved Åkanten", "bestyrelse.aakanten", "board"),
        party("MED-udvalget for dagtilbud", "med.dagtilbud", "med"),
        party("Pædagogerne i Ravnshavn", "paedagogerne", "union"),
        party("Pædagogmedhjælpernes Klub", "medhjaelperne", "union"),
        party("Samvirket Selvejende Børnehuse", "samvirket", "umbrella"),
        party("Skolelederne i Ravnshavn", "skolelederne", "other"));
  }

  private static final String INTRODUCTION =
      """
      Ravnshavn foreslår, at de kommunale dagtilbud samles i klynger. I en klynge har tre til otte huse en \
      fælles klyngeleder, som tager sig af økonomi, personale og bygninger. Hvert hus beholder sit navn, \
      sin profil og en pædagogisk leder, som er til stede i hverdagen.

      To klynger er i gang allerede: ved Gammelhavn og ved Åkanten. De bliver, som de er. Resten af forslaget \
      følger byens kvarterer, så børn og voksne kan gå til hinanden.

      Vi vil gerne vide, om grænserne er trukket de rigtige steder, og hvad der skal til, for at klyngen \
      bliver til gavn for netop jeres hus. Har I en bedre inddeling, kan I stille et alternativt forslag.\
      """;
}

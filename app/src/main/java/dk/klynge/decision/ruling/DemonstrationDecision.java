package dk.klynge.decision.ruling;

import dk.klynge.decision.DecisionId;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.planning.DemonstrationPublished;
import dk.klynge.planning.DemonstrationPublished.Next;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// In the demonstration municipality the council has decided on the cluster by the river, with one
/// condition that is still open.
@Component
class DemonstrationDecision {

  private final PutForward putForward;
  private final Decide decide;
  private final DemonstrationPeople people;

  DemonstrationDecision(PutForward putForward, Decide decide, DemonstrationPeople people) {
    this.putForward = putForward;
    this.decide = decide;
    this.people = people;
  }

  @EventListener
  @Order(10)
  void on(DemonstrationPublished news) {
    if (news.next() == Next.DECISION) people.as(Role.PROGRAMME_OFFICE, () -> tell(news));
  }

  private void tell(DemonstrationPublished news) {
    var order =
        new PutForward.Order(
            "En fælles klynge for fem huse ved Åkanten",
            RECOMMENDATION,
            REASONS,
            Optional.of(news.scenario()),
            news.revision(),
            Optional.empty(),
            UUID.randomUUID().toString(),
            List.of());
    switch (putForward.putForward(order)) {
      case PutForward.Answer.Made(var id) -> decide(id, news.day());
      case PutForward.Answer.Refusal(var problems) ->
          throw new IllegalStateException("The demonstration's case: " + problems);
    }
  }

  private void decide(DecisionId id, LocalDate today) {
    var inForce = today.withDayOfMonth(1);
    var fields =
        Map.of(
            "outcome",
            "approved_with_conditions",
            "body",
            "Byrådet i Ravnshavn",
            "meeting",
            "Ordinært byrådsmøde",
            "item",
            "Punkt 12",
            "on",
            inForce.minusMonths(3).withDayOfMonth(17).toString(),
            "effective",
            inForce.toString(),
            "reason-pedagogy",
            PEDAGOGY,
            "condition-0",
            CONDITION,
            "responsible-0",
            "Områdechefen for Sønderbro",
            "deadline-0",
            inForce.plusMonths(6).toString());
    if (!(decide.decide(id, new RulingForm(fields)) instanceof Decide.Answer.Decided))
      throw new IllegalStateException("The demonstration's decision was refused");
  }

  private static final String RECOMMENDATION =
      """
      Forvaltningen anbefaler, at Isfuglen, Slusehuset, Åbrinkens Børnehus, Sivbåden og Bæverhytten \
      bliver én klynge med fælles klyngeleder, og at hvert hus beholder sin egen pædagogiske leder.\
      """;
  private static final String REASONS =
      """
      Husene ligger inden for gåafstand af hinanden langs åen og deler allerede natbase og vikarer. Tre af \
      de fem ledere har selv bedt om at få en fælles ledelse til økonomi og personale, så de kan bruge \
      mere tid på stuerne. Forældrebestyrelserne har været med fra begyndelsen.\
      """;
  private static final String PEDAGOGY =
      "Byrådet lægger vægt på, at de pædagogiske ledere får mere tid sammen med børn og personale.";
  private static final String CONDITION =
      "Forældrene spørges efter et halvt år, om de ved, hvem de skal gå til, og svaret fremlægges for udvalget.";
}

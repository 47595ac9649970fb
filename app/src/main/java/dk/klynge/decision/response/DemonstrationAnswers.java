package dk.klynge.decision.response;

import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.ProposedCluster;
import dk.klynge.decision.Hearings;
import dk.klynge.decision.ResponseId;
import dk.klynge.decision.response.ResponseForm.Sender;
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

/// The first answers of the demonstration's hearing. They came by letter and were registered; most
/// are published, one is held back, two wait, and one citizen has yet to confirm the address.
@Component
class DemonstrationAnswers {

  private final Hearings hearings;
  private final GiveResponse give;
  private final FoundResponses found;
  private final ModerateResponse moderate;
  private final DemonstrationPeople people;

  DemonstrationAnswers(
      Hearings hearings,
      GiveResponse give,
      FoundResponses found,
      ModerateResponse moderate,
      DemonstrationPeople people) {
    this.hearings = hearings;
    this.give = give;
    this.found = found;
    this.moderate = moderate;
    this.people = people;
  }

  @EventListener
  @Order(20)
  void on(DemonstrationPublished news) {
    if (news.next() != Next.HEARING) return;
    hearings.all().stream()
        .filter(hearing -> hearing.proposal().scenario().equals(news.scenario()))
        .forEach(hearing -> people.as(Role.PROGRAMME_OFFICE, () -> tell(hearing)));
  }

  private void tell(Hearing hearing) {
    for (var letter : Letters.ALL) {
      var id = received(hearing, letter);
      var seen = found.find(id).orElseThrow().version();
      switch (letter.fate()) {
        case PUBLISHED -> moderate.publish(hearing, id, seen);
        case HELD_BACK -> moderate.holdBack(hearing, id, seen, Letters.WHY_HELD_BACK);
        case WAITING, UNCONFIRMED -> {
          // nobody has looked at it
        }
      }
    }
  }

  private ResponseId received(Hearing hearing, Letters.Letter letter) {
    var online = letter.fate() == Letters.Fate.UNCONFIRMED;
    var sender =
        new Sender(
            online ? "public" : "paper",
            Optional.empty(),
            letter.kind(),
            letter.name(),
            letter.behalf(),
            online ? "borger@ravnshavn.example" : "");
    var form =
        new ResponseForm(
            UUID.randomUUID().toString(),
            sender,
            letter.body(),
            about(hearing, letter.quarter()),
            List.of());
    return switch (give.give(hearing, form)) {
      case GiveResponse.Outcome.Received(var id) -> id;
      case GiveResponse.Outcome.Rejected(var errors) ->
          throw new IllegalStateException("The demonstration's answer: " + errors);
    };
  }

  private static List<String> about(Hearing hearing, String quarter) {
    if (quarter.isEmpty()) return List.of();
    return hearing.proposal().clusters().stream()
        .filter(cluster -> cluster.name().contains(quarter))
        .map(ProposedCluster::id)
        .map(id -> id.value().toString())
        .limit(1)
        .toList();
  }
}

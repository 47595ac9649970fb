package dk.klynge.publishing.talking;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The demonstration municipality's first cluster leader has prepared the meeting with parents.
@Component
class DemonstrationTalk {

  private static final String REMARK =
      "Husk at sige, at vi har holdt åbent hus i alle fire huse, og at kaffen er på kanden kl. 16.30.";

  private final TalkPlace.Places places;
  private final KeepRemark keep;
  private final DemonstrationPeople people;

  DemonstrationTalk(TalkPlace.Places places, KeepRemark keep, DemonstrationPeople people) {
    this.places = places;
    this.keep = keep;
    this.people = people;
  }

  @EventListener
  @Order(47)
  void on(@SuppressWarnings("unused") DemonstrationStoryBegun news) {
    people.as(
        Role.CLUSTER_LEADER,
        () ->
            places.own().stream()
                .filter(place -> place.kind() == TalkPlace.Kind.CLUSTER)
                .limit(1)
                .forEach(place -> keep.keep(place, "questions", 0, REMARK)));
  }
}

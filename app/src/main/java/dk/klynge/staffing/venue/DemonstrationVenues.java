package dk.klynge.staffing.venue;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The demonstration municipality can hold interviews in its town hall.
@Component
class DemonstrationVenues {

  private static final Map<String, String> TOWN_HALL =
      Map.of("name", "Ravnshavn Rådhus", "address", "Rådhustorvet 1, Ravnshavn", "rooms", "4");

  private final KeepVenues keep;
  private final VenueRows places;
  private final DemonstrationPeople people;

  DemonstrationVenues(KeepVenues keep, VenueRows places, DemonstrationPeople people) {
    this.keep = keep;
    this.places = places;
    this.people = people;
  }

  /// A municipality that has places of its own already keeps them.
  @EventListener
  @Order(60)
  void on(DemonstrationStoryBegun news) {
    if (places.all().isEmpty())
      people.as(Role.HR, () -> keep.add(UUID.randomUUID(), new VenueForm(TOWN_HALL)));
  }
}

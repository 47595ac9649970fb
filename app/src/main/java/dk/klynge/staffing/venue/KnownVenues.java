package dk.klynge.staffing.venue;

import dk.klynge.guard.Guard;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Venues;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class KnownVenues implements Venues {

  private final VenueRows places;
  private final RoundVenueRows used;
  private final InstitutionPlaces institutions;
  private final Guard guard;
  private final Texts texts;

  KnownVenues(
      VenueRows places,
      RoundVenueRows used,
      InstitutionPlaces institutions,
      Guard guard,
      Texts texts) {
    this.places = places;
    this.used = used;
    this.institutions = institutions;
    this.guard = guard;
    this.texts = texts;
  }

  @Override
  public List<Place> open(Optional<UUID> area) {
    return places.all().stream()
        .filter(one -> !one.closed())
        .filter(one -> area.isEmpty() || one.area().isEmpty() || one.area().equals(area))
        .toList();
  }

  @Override
  public Place home(InstitutionId institution, Optional<UUID> area) {
    var known = places.of(institution.value());
    if (known.isPresent()) return known.get();
    return add(institutions.place(institution, area));
  }

  @Override
  public Place named(String name, Optional<UUID> area) {
    return open(area).stream()
        .filter(one -> one.institution().isEmpty() && one.name().equals(name))
        .filter(one -> one.area().equals(area))
        .findFirst()
        .orElseGet(() ->
            add(
                new Place(
                    UUID.randomUUID(),
                    1,
                    name,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    area,
                    false)));
  }

  /// Somebody else may have made the one of the institution in the same moment; then theirs counts.
  private Place add(Place place) {
    places.add(place, guard.who());
    return places.find(place.id()).or(() -> place.institution().flatMap(places::of)).orElseThrow();
  }

  @Override
  public List<Venue> of(UUID round) {
    return used.of(round);
  }

  @Override
  public Venue use(UUID round, UUID place) {
    used.use(round, place);
    return of(round).stream()
        .filter(one -> one.place().id().equals(place))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public boolean drop(UUID round, UUID venue) {
    return used.drop(round, venue);
  }

  @Override
  public Map<CommitteeId, UUID> byCommittee(UUID round) {
    return used.byCommittee(round);
  }

  @Override
  public boolean meets(UUID round, CommitteeId committee, UUID venue) {
    return used.meets(round, committee, venue);
  }

  @Override
  public String where(Meeting.Place at, List<Venue> venues, Locale language) {
    var venue =
        venues.stream().filter(one -> one.id().equals(at.venue())).findFirst().orElseThrow();
    var place = venue.place();
    var named = place.address().isEmpty() ? place.name() : place.name() + ", " + place.address();
    return place.rooms() == 1
        ? named
        : texts.in(language, "staffing.interview.room", named, at.room() + 1);
  }
}

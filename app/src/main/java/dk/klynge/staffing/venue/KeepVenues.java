package dk.klynge.staffing.venue;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.Venues.Place;
import dk.klynge.ui.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Places are added, changed and closed by those who plan interviews there.
@Service
class KeepVenues {

  /// What comes of keeping one.
  sealed interface Outcome {

    record Kept(Place place) implements Outcome {}

    /// Somebody has changed it since.
    record Overtaken() implements Outcome {}

    /// @param errors keys by field
    record Rejected(Map<String, String> errors) implements Outcome {
      public Rejected {
        errors = Map.copyOf(errors);
      }
    }
  }

  private final VenueRows places;
  private final InstitutionPlaces institutions;
  private final AuditTrail audit;
  private final Guard guard;

  KeepVenues(VenueRows places, InstitutionPlaces institutions, AuditTrail audit, Guard guard) {
    this.places = places;
    this.institutions = institutions;
    this.audit = audit;
    this.guard = guard;
  }

  /// Those of the areas that the one who is signed in plans in, and those of no area.
  List<Place> seen() {
    return places.all().stream()
        .filter(one -> one.area().isEmpty() || mayKeep(one.area()))
        .toList();
  }

  /// Not found for whoever plans nothing there.
  Place get(UUID id) {
    return places.find(id).filter(one -> mayKeep(one.area())).orElseThrow(NotFound::new);
  }

  /// A place of no area is kept by those who plan everywhere.
  boolean mayKeep(Optional<UUID> area) {
    return guard.may(
        StaffingActions.PLAN_INTERVIEWS,
        area.<Scope>map(Scope.Area::new).orElseGet(Scope.Everywhere::new));
  }

  /// The same form sent twice makes one place: its id comes with the form.
  @Transactional
  Outcome add(UUID id, VenueForm form) {
    var errors = errors(form);
    var known = places.find(id);
    if (known.isPresent()) return new Outcome.Kept(known.get());
    if (!errors.isEmpty()) return new Outcome.Rejected(errors);
    var place = form.place(id, form.id("institution").flatMap(this::entry));
    if (!places.add(place, guard.who()))
      return new Outcome.Rejected(Map.of("institution", "institution-taken"));
    note(place, Map.of("venue", new Change("", "made")));
    return new Outcome.Kept(place);
  }

  @Transactional
  Outcome change(Place before, VenueForm form) {
    if (form.version() != before.version()) return new Outcome.Overtaken();
    var errors = errors(form);
    if (!errors.isEmpty()) return new Outcome.Rejected(errors);
    var place = form.place(before.id(), form.id("institution").flatMap(this::entry));
    if (place.rooms() < places.roomsInUse(before.id()))
      return new Outcome.Rejected(Map.of("rooms", "rooms-in-use"));
    var taken = place.institution().flatMap(places::of);
    if (taken.filter(one -> !one.id().equals(before.id())).isPresent())
      return new Outcome.Rejected(Map.of("institution", "institution-taken"));
    if (!places.change(place)) return new Outcome.Overtaken();
    note(place, changes(before, place));
    return new Outcome.Kept(place);
  }

  private Map<String, String> errors(VenueForm form) {
    var errors = new LinkedHashMap<>(form.errors());
    if (!mayKeep(form.id("area"))) errors.put("area", "area");
    if (form.id("institution").isPresent() && form.id("institution").flatMap(this::entry).isEmpty())
      errors.put("institution", "institution-gone");
    return errors;
  }

  private Optional<Entry> entry(UUID institution) {
    return institutions.find(new InstitutionId(institution));
  }

  private static Map<String, Change> changes(Place before, Place after) {
    var changes = new LinkedHashMap<String, Change>();
    changes.put("venue", new Change(before.name(), after.name()));
    changes.put("address", new Change(before.address(), after.address()));
    changes.put("rooms", new Change("" + before.rooms(), "" + after.rooms()));
    changes.values().removeIf(change -> change.before().equals(change.after()));
    return changes;
  }

  /// False where somebody has changed it since.
  @Transactional
  boolean close(Place place, int version) {
    if (!places.close(place.id(), version)) return false;
    note(place, Map.of("venue", new Change("open", "closed")));
    return true;
  }

  @Transactional
  boolean reopen(Place place, int version) {
    if (!places.reopen(place.id(), version)) return false;
    note(place, Map.of("venue", new Change("closed", "open")));
    return true;
  }

  private void note(Place place, Map<String, Change> changes) {
    audit.changed(
        StaffingActions.PLAN_INTERVIEWS,
        new Subject("venue", place.id().toString(), place.name()),
        changes);
  }
}

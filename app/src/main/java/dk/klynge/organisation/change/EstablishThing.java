package dk.klynge.organisation.change;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.timeline.Fact;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.organisation.timeline.Timeline;
import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Something new begins on a day: an institution with its main unit, one more unit, a cluster, an
/// area …
@Service
class EstablishThing {

  private final Timeline timeline;
  private final UnitPlaces places;
  private final Guard guard;
  private final AuditTrail audit;

  EstablishThing(Timeline timeline, UnitPlaces places, Guard guard, AuditTrail audit) {
    this.timeline = timeline;
    this.places = places;
    this.guard = guard;
    this.audit = audit;
  }

  /// An institution with its main unit; `values` holds the fields of both, and places by age group.
  @Transactional
  UUID institution(LocalDate from, Map<String, String> values) {
    guard.require(OrganisationActions.CHANGE, home(values));
    var id = begin(Kind.INSTITUTION, Map.of(), from, values);
    var unit = new HashMap<>(values);
    unit.put("kind", "main");
    unit(id, Period.from(from), unit);
    return done(Kind.INSTITUTION, id, from, values);
  }

  /// One more unit of an institution, for as long as the institution stands.
  @Transactional
  UUID unit(UUID institution, LocalDate from, Map<String, String> values) {
    guard.require(OrganisationActions.CHANGE, new Scope.Institution(institution));
    timeline.lock(institution);
    var parent =
        timeline
            .on(Table.INSTITUTION, Map.of("id", institution.toString()), from)
            .orElseThrow(() -> new NotPossible("organisation.refused.not-there", from));
    var until = timeline.history(Table.INSTITUTION, parent.values()).getLast().valid().until();
    var id = unit(institution, new Period(from, until), values);
    return done(Kind.UNIT, id, from, values);
  }

  /// A cluster, an area, an umbrella organisation or a legal unit.
  @Transactional
  UUID other(Kind kind, LocalDate from, Map<String, String> values) {
    guard.require(OrganisationActions.CHANGE, home(values));
    return done(kind, begin(kind, Map.of(), from, values), from, values);
  }

  private UUID unit(UUID institution, Period period, Map<String, String> values) {
    var id = UUID.randomUUID();
    var fact =
        new Fact(
                Table.UNIT,
                Map.of("id", id.toString(), "institution", institution.toString()),
                period)
            .with(columns(Kind.UNIT, values));
    timeline.begin(fact);
    places.change(fact, period.from(), values);
    return id;
  }

  private UUID begin(
      Kind kind, Map<String, String> more, LocalDate from, Map<String, String> values) {
    var id = UUID.randomUUID();
    timeline.begin(
        new Fact(kind.table(), Map.of("id", id.toString()), Period.from(from))
            .with(more)
            .with(columns(kind, values)));
    return id;
  }

  private UUID done(Kind kind, UUID id, LocalDate from, Map<String, String> values) {
    timeline.settle();
    var fields = new TreeMap<String, Change>();
    values.forEach((column, value) -> fields.put(column, new Change("", value)));
    fields.values().removeIf(change -> change.after().isEmpty());
    fields.put("from", new Change("", from.toString()));
    var subject = new Subject(kind.word(), id.toString(), values.getOrDefault("name", ""));
    audit.changed(OrganisationActions.CHANGE, subject, fields);
    return id;
  }

  /// Who may change things in the area may establish there; without an area it takes the whole
  /// register.
  private static Scope home(Map<String, String> values) {
    var area = values.getOrDefault("area", "");
    return area.isEmpty() ? new Scope.Everywhere() : new Scope.Area(UUID.fromString(area));
  }

  private static Map<String, String> columns(Kind kind, Map<String, String> values) {
    var columns = new HashMap<String, String>();
    for (var input : kind.inputs())
      columns.put(input.column(), values.getOrDefault(input.column(), ""));
    return columns;
  }
}

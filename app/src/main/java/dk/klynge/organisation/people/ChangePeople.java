package dk.klynge.organisation.people;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.timeline.Fact;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.organisation.timeline.Timeline;
import dk.klynge.time.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People come, take up posts and leave them.
@Service
class ChangePeople {

  private final People people;
  private final Timeline timeline;
  private final Guard guard;
  private final AuditTrail audit;

  ChangePeople(People people, Timeline timeline, Guard guard, AuditTrail audit) {
    this.people = people;
    this.timeline = timeline;
    this.guard = guard;
    this.audit = audit;
  }

  /// A new person belongs to no place yet: whoever may change people anywhere may add one.
  @Transactional
  public PersonId add(String name, String email) {
    var id = new PersonId(UUID.randomUUID());
    people.add(id, name, email);
    record(id, name, Map.of("name", new Change("", name), "email", new Change("", email)));
    return id;
  }

  /// `values` are the columns of a role or an employment, with the place in area, cluster or
  /// institution.
  @Transactional
  public void begin(Table table, PersonId person, Map<String, String> values, Period period) {
    guard.require(OrganisationActions.CHANGE_PEOPLE, scope(values));
    timeline.lock(person.value());
    var key = Map.of("id", UUID.randomUUID().toString(), "person", person.value().toString());
    timeline.begin(new Fact(table, key, period).with(values));
    timeline.settle();
    var fields = new TreeMap<String, Change>();
    values.forEach((column, value) -> fields.put(column, new Change("", value)));
    fields.put("valid", new Change("", period.range()));
    record(person, name(person), fields);
  }

  /// From `day` on the role or employment is over.
  @Transactional
  public void end(Table table, UUID id, LocalDate day) {
    timeline.lock(id);
    var key = Map.of("id", id.toString());
    var fact =
        timeline
            .on(table, key, day.minusDays(1))
            .orElseThrow(() -> new NotPossible("organisation.refused.not-there", day));
    guard.require(OrganisationActions.CHANGE_PEOPLE, scope(fact.values()));
    timeline.end(table, key, day);
    timeline.settle();
    var person = PersonId.of(fact.get("person"));
    var before = fact.valid().until().map(LocalDate::toString).orElse("");
    record(person, name(person), Map.of("until", new Change(before, day.toString())));
  }

  private String name(PersonId person) {
    return people.find(person).map(People.Person::name).orElse("");
  }

  private void record(PersonId person, String name, Map<String, Change> fields) {
    var subject = new Subject("person", person.value().toString(), name);
    audit.changed(OrganisationActions.CHANGE_PEOPLE, subject, fields);
  }

  private static Scope scope(Map<String, String> values) {
    if (!values.getOrDefault("institution", "").isEmpty())
      return new Scope.Institution(UUID.fromString(values.getOrDefault("institution", "")));
    if (!values.getOrDefault("cluster", "").isEmpty())
      return new Scope.Cluster(UUID.fromString(values.getOrDefault("cluster", "")));
    if (!values.getOrDefault("area", "").isEmpty())
      return new Scope.Area(UUID.fromString(values.getOrDefault("area", "")));
    return new Scope.Everywhere();
  }
}

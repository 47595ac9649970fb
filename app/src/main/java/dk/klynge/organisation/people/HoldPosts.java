package dk.klynge.organisation.people;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.PostHolders;
import dk.klynge.organisation.RoleAssumed;
import dk.klynge.organisation.RoleEnded;
import dk.klynge.organisation.StructuralChanges.Reason;
import dk.klynge.organisation.timeline.Fact;
import dk.klynge.organisation.timeline.NotPossible;
import dk.klynge.organisation.timeline.Table;
import dk.klynge.organisation.timeline.Timeline;
import dk.klynge.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// People take up posts, leave them and are moved to others, in the transaction of whoever decided
/// it.
@Service
class HoldPosts implements PostHolders {

  private static final Map<String, String> PLACE =
      Map.of(
          "area_manager", "area",
          "cluster_leader", "cluster",
          "institution_leader", "institution",
          "pedagogical_leader", "institution");

  private final HeldPosts held;
  private final Timeline timeline;
  private final ApplicationEventPublisher publisher;
  private final AuditTrail audit;
  private final EndEmployment ending;

  HoldPosts(
      HeldPosts held,
      Timeline timeline,
      ApplicationEventPublisher publisher,
      AuditTrail audit,
      EndEmployment ending) {
    this.held = held;
    this.timeline = timeline;
    this.publisher = publisher;
    this.audit = audit;
    this.ending = ending;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Outcome appoint(Post post, PersonId person, String action) {
    var day = post.terms().from();
    var column = PLACE.get(post.kind());
    if (column == null) throw new IllegalArgumentException("No leader's post: " + post.kind());
    var name = held.place(column, post.place(), day);
    if (name.isEmpty())
      return new Outcome.Refused("organisation.post.no-place", List.of(day.toString()));
    var other = held.holder(column, post.place(), day);
    if (other.filter(holder -> !holder.person().equals(person.value())).isPresent())
      return new Outcome.Refused(
          "organisation.post.held", List.of(other.get().name(), name.get(), day.toString()));
    timeline.lock(person.value());
    var changes = new TreeMap<String, Change>();
    if (other.filter(holder -> holder.kind().equals(post.kind())).isEmpty()) {
      endRoles(person, day, changes);
      var values = Map.of("kind", post.kind(), column, post.place().toString());
      timeline.begin(fresh(Table.ROLE, person, day).with(values));
      changes.put(post.kind(), new Change("", name.get()));
      publisher.publishEvent(new RoleAssumed(person, post.kind(), post.place(), day));
    }
    employ(person, post.kind(), post.workplace(), post.terms(), changes);
    return settled(person, day, changes, action);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Outcome release(PersonId person, LocalDate day, String action) {
    timeline.lock(person.value());
    var changes = new TreeMap<String, Change>();
    endRoles(person, day, changes);
    return settled(person, day, changes, action);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Outcome redeploy(
      PersonId person, String position, InstitutionId institution, Terms terms, String action) {
    if (held.place("institution", institution.value(), terms.from()).isEmpty())
      return new Outcome.Refused("organisation.post.no-place", List.of(terms.from().toString()));
    timeline.lock(person.value());
    var changes = new TreeMap<String, Change>();
    endRoles(person, terms.from(), changes);
    employ(person, position, Optional.of(institution), terms, changes);
    return settled(person, terms.from(), changes, action);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Outcome end(PersonId person, LocalDate day, Reason reason, String action) {
    return ending.end(person, day, reason, action);
  }

  private Outcome settled(
      PersonId person, LocalDate day, Map<String, Change> changes, String action) {
    try {
      timeline.settle();
    } catch (NotPossible because) {
      return new Outcome.Refused(
          because.key(), because.values().stream().map(Object::toString).toList());
    }
    if (changes.isEmpty()) return new Outcome.Done();
    changes.put("from", new Change("", day.toString()));
    audit.changed(
        action, new Subject("person", person.value().toString(), held.name(person)), changes);
    return new Outcome.Done();
  }

  private void endRoles(PersonId person, LocalDate day, Map<String, Change> changes) {
    for (var role : held.roles(person, day)) {
      timeline.end(Table.ROLE, Map.of("id", role.id().toString()), day);
      changes.merge(
          role.kind(),
          new Change(held.name(role.place()), ""),
          (one, other) -> new Change(one.before() + ", " + other.before(), ""));
      publisher.publishEvent(new RoleEnded(person, role.kind(), role.place(), day));
    }
  }

  /// The main employment changes to the new position; who has none gets one.
  private void employ(
      PersonId person,
      String position,
      Optional<InstitutionId> workplace,
      Terms terms,
      Map<String, Change> changes) {
    var wanted = new TreeMap<String, String>();
    wanted.put("position", position);
    wanted.put("share", terms.share().stripTrailingZeros().toPlainString());
    wanted.put("terms", terms.terms());
    workplace.ifPresent(id -> wanted.put("institution", id.value().toString()));
    var main = held.mainEmployment(person, terms.from());
    if (main.isEmpty()) {
      wanted.put("leadership_education", "none");
      timeline.begin(fresh(Table.EMPLOYMENT, person, terms.from()).with(wanted));
      changes.put("position", new Change("", position));
      return;
    }
    var key = Map.of("id", main.get().toString());
    var share = timeline.on(Table.EMPLOYMENT, key, terms.from()).map(fact -> fact.get("share"));
    if (share.filter(before -> terms.share().compareTo(new BigDecimal(before)) == 0).isPresent())
      wanted.remove("share");
    var before = timeline.change(Table.EMPLOYMENT, key, terms.from(), wanted);
    wanted.forEach((column, value) -> {
      if (!before.get(column).equals(value))
        changes.put(column, new Change(before.get(column), value));
    });
  }

  private static Fact fresh(Table table, PersonId person, LocalDate day) {
    var key = Map.of("id", UUID.randomUUID().toString(), "person", person.value().toString());
    return new Fact(table, key, Period.from(day));
  }
}

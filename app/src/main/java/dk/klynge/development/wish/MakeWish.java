package dk.klynge.development.wish;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.development.CourseAdmission;
import dk.klynge.development.CourseWishes.Wish;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.wish.WishForm.Who;
import dk.klynge.development.wish.WishRows.Fresh;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People wish for courses, leaders for those they lead and for their team, and the support team
/// for the clusters that need the same. An open wish can be taken back.
@Service
class MakeWish {

  sealed interface Answer {

    record Made(UUID id) implements Answer {}

    /// @param errors message keys by field
    record Wrong(Map<String, String> errors) implements Answer {
      public Wrong {
        errors = Map.copyOf(errors);
      }
    }
  }

  private final WishRows rows;
  private final WishWords words;
  private final Homes homes;
  private final CourseAdmission admission;
  private final SignedInPerson signedIn;
  private final AuditTrail audit;
  private final Guard guard;

  MakeWish(
      WishRows rows,
      WishWords words,
      Homes homes,
      CourseAdmission admission,
      SignedInPerson signedIn,
      AuditTrail audit,
      Guard guard) {
    this.rows = rows;
    this.words = words;
    this.homes = homes;
    this.admission = admission;
    this.signedIn = signedIn;
    this.audit = audit;
    this.guard = guard;
  }

  /// By one person, for themselves or those they lead. Sent twice it makes one wish.
  @Transactional
  Answer wish(WishForm form) {
    var errors = errors(form);
    if (form.who() instanceof Who.Self && signedIn.now().isEmpty())
      errors.put("who", "development.course.refused.nobody");
    if (!errors.isEmpty()) return new Answer.Wrong(errors);
    var fresh =
        switch (form.who()) {
          case Who.Self _ -> ofPerson(form, signedIn.now().orElseThrow());
          case Who.Person(var person) -> ofPerson(form, person);
          case Who.Team(var cluster) -> ofTeam(form, cluster);
        };
    if (rows.insert(fresh)) record(DevelopmentActions.TAKE_PART, fresh);
    else if (rows.find(form.id()).filter(this::mayWithdraw).isEmpty())
      return new Answer.Wrong(Map.of("subject", "development.wish.error.known"));
    return new Answer.Made(form.id());
  }

  private Map<String, String> errors(WishForm form) {
    var errors = form.errors();
    if (form.subject().filter(one -> !words.isOffered(one)).isPresent())
      errors.put("subject", "development.wish.error.subject");
    return errors;
  }

  private Fresh ofPerson(WishForm form, PersonId person) {
    if (!admission.mayActFor(person)) throw new Refused(DevelopmentActions.TAKE_PART);
    return fresh(form, form.id(), homes.of(person), Optional.of(person));
  }

  private Fresh ofTeam(WishForm form, UUID cluster) {
    guard.require(DevelopmentActions.MAP, new Scope.Cluster(cluster));
    return fresh(form, form.id(), homes.find(cluster), Optional.empty());
  }

  private Fresh fresh(WishForm form, UUID id, Optional<Named> cluster, Optional<PersonId> person) {
    return new Fresh(
        id,
        form.subject().orElseThrow(),
        form.words(),
        form.origin(),
        cluster,
        person,
        guard.who(),
        guard.name());
  }

  /// By the support team, one for each cluster that needs it, or one without any.
  @Transactional
  Answer gather(WishForm form, List<UUID> clusters) {
    guard.require(DevelopmentActions.OFFER, new Scope.Everywhere());
    var errors = errors(form);
    if (!errors.isEmpty()) return new Answer.Wrong(errors);
    var homeless = fresh(form, form.id(), Optional.empty(), Optional.empty());
    var all =
        clusters.isEmpty()
            ? List.of(homeless)
            : clusters.stream()
                .map(one -> fresh(form, part(form.id(), one), homes.find(one), Optional.empty()))
                .toList();
    for (var one : all) if (rows.insert(one)) record(DevelopmentActions.OFFER, one);
    return new Answer.Made(form.id());
  }

  /// The same form and cluster give the same wish.
  private static UUID part(UUID form, UUID cluster) {
    return UUID.nameUUIDFromBytes((form + ":" + cluster).getBytes(StandardCharsets.UTF_8));
  }

  /// False where something has been made of it meanwhile.
  @Transactional
  boolean withdraw(Wish wish) {
    if (!mayWithdraw(wish)) throw new Refused(DevelopmentActions.TAKE_PART);
    if (!wish.isOpen()) return false;
    if (rows.delete(wish.id()))
      audit.changed(
          DevelopmentActions.TAKE_PART,
          LinkWishes.subject(wish.id()),
          Map.of("wish", new Change(wish.subject().written(), "")));
    return true;
  }

  boolean mayWithdraw(Wish wish) {
    if (guard.may(DevelopmentActions.OFFER)) return true;
    return wish.person()
        .map(admission::mayActFor)
        .orElseGet(() ->
            wish.cluster()
                .filter(one -> guard.may(DevelopmentActions.MAP, new Scope.Cluster(one.id())))
                .isPresent());
  }

  private void record(String action, Fresh one) {
    audit.changed(
        action,
        LinkWishes.subject(one.id()),
        Map.of("wish", new Change("", one.subject().written())));
  }
}

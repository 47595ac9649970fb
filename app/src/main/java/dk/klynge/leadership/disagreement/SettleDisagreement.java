package dk.klynge.leadership.disagreement;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Pairs;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.disagreement.Disagreement.View;
import dk.klynge.leadership.disagreement.DisagreementRows.Draft;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A disagreement is raised, views are said, it is taken up the chain, and settled.
@Service
class SettleDisagreement {

  private final DisagreementRows rows;
  private final Pairs pairs;
  private final LeadershipChain chain;
  private final AuditTrail audit;
  private final Clock clock;

  SettleDisagreement(
      DisagreementRows rows, Pairs pairs, LeadershipChain chain, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.pairs = pairs;
    this.chain = chain;
    this.audit = audit;
    this.clock = clock;
  }

  /// Empty where the reader is not of the team, or not of the chain with that other.
  @Transactional
  Optional<UUID> raise(PersonId me, Team team, DisagreementForm form) {
    var across = form.id("circle").map(PersonId::new);
    boolean known = across.map(one -> isInChain(me, one)).orElseGet(() -> team.has(me));
    if (!known) return Optional.empty();
    var two = across.map(one -> List.of(me, one)).orElse(List.of());
    var token = form.id("form").orElseGet(UUID::randomUUID);
    var id = rows.add(new Draft(token, team.cluster(), form.words(), two), me);
    note(id, "state", "raised");
    return Optional.of(id);
  }

  private boolean isInChain(PersonId me, PersonId across) {
    return pairs.of(me, LocalDate.now(clock)).stream()
        .anyMatch(pair -> pair.across(me).id().equals(across));
  }

  @Transactional
  void say(PersonId me, Disagreement one, DisagreementForm form) {
    var id = form.id("form").orElseGet(UUID::randomUUID);
    rows.say(one.id(), new View(id, me, form.text("view"), clock.instant()));
    note(one.id(), "view", "said");
  }

  /// Who comes next up the chain; empty where everybody above is in it already.
  Optional<Named> next(Disagreement one, Team team) {
    var concerned = one.concerned(team);
    return concerned.stream()
        .flatMap(person -> chain.leaderOf(person, LocalDate.now(clock)).stream())
        .filter(leader -> !concerned.contains(new PersonId(leader.id())))
        .findFirst();
  }

  /// From now on the next leader reads it too, and can say a view; empty where there is none.
  @Transactional
  Optional<Named> takeUp(PersonId me, Disagreement one, Team team) {
    var next = next(one, team);
    next.ifPresent(leader -> {
      rows.takeUp(one.id(), new PersonId(leader.id()), me);
      note(one.id(), "state", "taken up");
    });
    return next;
  }

  /// False where somebody changed it meanwhile.
  @Transactional
  boolean settle(Disagreement one, DisagreementForm form) {
    if (!rows.settle(one, form.version(), form.settlement(), form.text("heard"))) return false;
    note(one.id(), "state", "settled");
    return true;
  }

  private void note(UUID id, String field, String after) {
    audit.changed(
        LeadershipActions.TALK,
        new Subject("disagreement", id.toString(), ""),
        Map.of(field, new Change("", after)));
  }
}

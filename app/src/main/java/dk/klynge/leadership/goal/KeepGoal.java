package dk.klynge.leadership.goal;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.leadership.GoalId;
import dk.klynge.leadership.Goals;
import dk.klynge.leadership.Profiles;
import dk.klynge.leadership.goal.Goal.Closing;
import dk.klynge.leadership.goal.Goal.Said;
import dk.klynge.leadership.goal.GoalRows.Frame;
import dk.klynge.organisation.ClusterId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Goals are begun, worded, agreed on and closed. Whoever calls has asked the door.
@Service
class KeepGoal implements Goals {

  private final GoalRows rows;
  private final Profiles profiles;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  KeepGoal(GoalRows rows, Profiles profiles, AuditTrail audit, Guard guard, Clock clock) {
    this.rows = rows;
    this.profiles = profiles;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  @Transactional
  public String begin(ClusterId cluster, String area, String text, Origin origin) {
    var level = new Level.Cluster(cluster);
    var known = rows.bornFrom(level, area, origin);
    if (known.isPresent()) return known.get().url();
    var frame = new Frame(new GoalId(UUID.randomUUID()), level, area, Optional.empty());
    rows.add(frame, new Said(text, "", "", Optional.empty()), guard.name());
    rows.bear(frame.id(), origin);
    record(frame.id(), level, "state", "draft");
    return frame.id().url();
  }

  /// What is wrong by field, as keys; empty where it is kept.
  @Transactional
  Map<String, String> keep(Level level, GoalForm form) {
    var wrong = form.wrong();
    var areas = profiles.on(LocalDate.now(clock), Locale.of("da")).areas();
    // A goal stays with its area, also when the profile has it no more.
    boolean isSame =
        rows.find(form.goal()).filter(one -> one.area().equals(form.area())).isPresent();
    if (!isSame && areas.stream().noneMatch(one -> one.code().equals(form.area())))
      wrong.put("area", "leadership.goal.error.area");
    var above = form.above().map(GoalId::new).flatMap(rows::find);
    if (!form.parent().isEmpty() && above.filter(one -> isAbove(one.level(), level)).isEmpty())
      wrong.put("parent", "leadership.goal.error.parent");
    if (!wrong.isEmpty()) return wrong;
    var frame = new Frame(form.goal(), level, form.area(), above.map(one -> one.id().value()));
    if (rows.find(frame.id()).isEmpty()) {
      if (rows.add(frame, form.said(), guard.name())) record(frame.id(), level, "state", "draft");
      return Map.of();
    }
    if (form.number() == 0) return Map.of(); // sent twice
    if (!rows.change(frame, form.number(), form.said(), guard.name()))
      return Map.of("text", "leadership.goal.error.changed");
    record(frame.id(), level, "edition", Integer.toString(form.number() + 1));
    return Map.of();
  }

  /// A goal of a cluster may hang on one of the municipality or of an area, that of an area on one
  /// of the municipality.
  static boolean isAbove(Level upper, Level lower) {
    return switch (upper) {
      case Level.Municipality() -> !(lower instanceof Level.Municipality);
      case Level.Area _ -> lower instanceof Level.Cluster;
      case Level.Cluster _ -> false;
    };
  }

  /// The key of what is wrong; empty where it is agreed on. Nobody can see that a goal is reached
  /// which has no signs.
  @Transactional
  Optional<String> agree(Goal goal, int edition) {
    if (goal.said().signs().isBlank()) return Optional.of("leadership.goal.error.signs");
    if (!rows.agree(goal.id(), edition)) return Optional.of("leadership.goal.error.changed");
    record(goal.id(), goal.level(), "state", "agreed");
    return Optional.empty();
  }

  /// The key of what is wrong; empty where it is closed.
  @Transactional
  Optional<String> close(Goal goal, String outcome, String note) {
    switch (outcome) {
      case "reached", "dropped" -> {
        if (note.isBlank()) return Optional.of("leadership.goal.error.note");
        rows.close(goal.id(), new Closing(LocalDate.now(clock), outcome, note));
      }
      case "open" -> rows.open(goal.id());
      default -> {
        return Optional.of("leadership.goal.error.outcome");
      }
    }
    record(goal.id(), goal.level(), "state", outcome);
    return Optional.empty();
  }

  private void record(GoalId id, Level level, String field, String now) {
    audit.changed(
        GoalDoor.action(level),
        new Subject("leadership-goal", id.value().toString(), ""),
        Map.of(field, new Change("", now)));
  }
}

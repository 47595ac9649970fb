package dk.klynge.leadership.translation;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Profiles;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.translation.MeaningRows.Said;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A team writes what an area means in its cluster, and agrees on it. Whoever calls has asked the
/// door.
@Service
class KeepMeaning {

  private final MeaningRows rows;
  private final Profiles profiles;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  KeepMeaning(MeaningRows rows, Profiles profiles, AuditTrail audit, Guard guard, Clock clock) {
    this.rows = rows;
    this.profiles = profiles;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// As the form sends it.
  ///
  /// @param edition the one that was shown; 0 where there was none
  /// @param priority `this-year` where the area comes first
  record Form(String text, String priority, int edition) {}

  /// What is wrong by field, as keys; empty where it is kept.
  @Transactional
  Map<String, String> keep(Team team, String area, Form form) {
    var wrong = new LinkedHashMap<String, String>();
    if (form.text().isBlank() || form.text().length() > 8000)
      wrong.put("text", "leadership.translation.error.text");
    if (!wrong.isEmpty()) return wrong;
    var day = LocalDate.now(clock);
    var said =
        new Said(
            form.text().replace("\r\n", "\n").strip(),
            Optional.of(day.getYear()).filter(_ -> form.priority().equals("this-year")),
            version());
    if (!rows.write(team.cluster(), area, form.edition(), said, guard.name()))
      return Map.of("text", "leadership.translation.error.changed");
    record(team, area, "edition " + (form.edition() + 1));
    return Map.of();
  }

  /// The text fits the new version of the profile as it stands: said again, and agreed on if it
  /// was.
  @Transactional
  boolean confirm(Team team, Meaning now) {
    var said = new Said(now.text(), now.priorityYear(), version());
    if (!rows.write(now.cluster(), now.area(), now.edition(), said, guard.name())) return false;
    if (now.agreedAt().isPresent()) rows.agree(now.cluster(), now.area(), now.edition() + 1);
    record(team, now.area(), "confirmed");
    return true;
  }

  /// False where it says something else by now.
  @Transactional
  boolean agree(Team team, String area, int edition) {
    if (!rows.agree(team.cluster(), area, edition)) return false;
    record(team, area, "agreed");
    return true;
  }

  private int version() {
    return profiles.on(LocalDate.now(clock), Locale.of("da")).version();
  }

  private void record(Team team, String area, String now) {
    audit.changed(
        LeadershipActions.TEAM,
        new Subject("leadership-translation", team.cluster().value().toString(), team.name()),
        Map.of(area, new Change("", now)));
  }
}

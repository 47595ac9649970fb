package dk.klynge.leadership.diary;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.diary.DiaryRows.Disturbance;
import dk.klynge.leadership.diary.DiaryRows.Entry;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A leader starts a week for the team; each writes, or declines. Nothing of what somebody writes
/// is put on record.
@Service
class KeepDiary {

  private static final int WEEKS_AHEAD = 4;

  private final DiaryRows rows;
  private final AuditTrail audit;
  private final Clock clock;

  KeepDiary(DiaryRows rows, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /// The Mondays that a week can be started for: this week and some to come.
  List<LocalDate> mondays() {
    var today = LocalDate.now(clock);
    var monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
    return IntStream.range(0, WEEKS_AHEAD).mapToObj(monday::plusWeeks).toList();
  }

  /// False where it is no Monday of this week or the next three.
  @Transactional
  boolean start(Team team, LocalDate monday, PersonId by) {
    if (!mondays().contains(monday)) return false;
    rows.start(team.cluster(), monday, by);
    audit.changed(
        LeadershipActions.LEAD,
        new Subject("time-diary", team.cluster().value().toString(), team.name()),
        Map.of("week", new Change("", monday.toString())));
    return true;
  }

  /// False where it is too late or too early, or something is not as the page offers it.
  @Transactional
  boolean write(Week week, Entry one) {
    if (!isOpen(week, one.day()) || !Week.TASKS.contains(one.task())) return false;
    if (one.quarters() < 1 || one.quarters() > 40) return false;
    rows.join(week, one.person());
    rows.add(week, one);
    return true;
  }

  @Transactional
  boolean write(Week week, Disturbance one) {
    if (!isOpen(week, one.day()) || !Week.CAUSES.contains(one.cause())) return false;
    rows.join(week, one.person());
    rows.add(week, one);
    return true;
  }

  private boolean isOpen(Week week, LocalDate day) {
    var today = LocalDate.now(clock);
    return week.isOpen(today) && week.has(day) && !day.isAfter(today);
  }

  @Transactional
  void remove(Week week, UUID id, PersonId person) {
    if (week.isOpen(LocalDate.now(clock))) rows.remove(id, person);
  }

  @Transactional
  void decline(Week week, PersonId person) {
    if (!week.isClosed(LocalDate.now(clock))) rows.decline(week, person);
  }

  @Transactional
  void join(Week week, PersonId person) {
    rows.join(week, person);
  }
}

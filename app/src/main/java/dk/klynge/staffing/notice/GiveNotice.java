package dk.klynge.staffing.notice;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.notice.Notices.Duties;
import dk.klynge.staffing.notice.Notices.Heard;
import dk.klynge.staffing.notice.Notices.Noticed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody is heard, then given notice. Where that crosses the threshold of the law on collective
/// dismissals (§ 1), it is given only when somebody says why and when the duties were done.
@Service
class GiveNotice {

  private final Notices notices;
  private final Undertakings undertakings;
  private final AuditTrail audit;
  private final Guard guard;

  GiveNotice(Notices notices, Undertakings undertakings, AuditTrail audit, Guard guard) {
    this.notices = notices;
    this.undertakings = undertakings;
    this.audit = audit;
    this.guard = guard;
  }

  /// What is to be given.
  ///
  /// @param confirmed why, and when the duties were done; empty where nobody has confirmed anything
  record Order(int version, LocalDate on, LocalDate leaves, Optional<Confirmed> confirmed) {}

  record Confirmed(String reason, Duties duties) {}

  sealed interface Outcome {
    record Given() implements Outcome {}

    /// Somebody else has changed it meanwhile.
    record Overtaken() implements Outcome {}

    /// The law applies, and nobody has confirmed that they know.
    record Crosses(Judgement judgement) implements Outcome {}

    /// It would take effect before the waiting time of § 8 is over.
    record TooEarly(LocalDate earliest) implements Outcome {}

    /// The time to answer is not over, and there is no answer.
    record Unheard(LocalDate until) implements Outcome {}
  }

  @Transactional
  Optional<UUID> hear(Heard who, LocalDate on, LocalDate answerBy) {
    require();
    var id = UUID.randomUUID();
    if (!notices.hear(id, who, on, answerBy, guard.who())) return Optional.empty();
    record(who.person(), who.name(), "hearing", on.toString());
    return Optional.of(id);
  }

  @Transactional
  boolean answered(Noticed notice, int version, LocalDate on) {
    require();
    if (!notices.answered(notice.id(), version, on)) return false;
    record(notice.person(), notice.name(), "hearing-answered", on.toString());
    return true;
  }

  /// Counted within the transaction: two notices at the same moment do not both pass below it.
  @Transactional
  Outcome give(Noticed notice, Order order) {
    require();
    notices.lock();
    if (notice.answeredOn() == null && !order.on().isAfter(notice.answerBy()))
      return new Outcome.Unheard(notice.answerBy());
    var judgement = undertakings.judge(Optional.ofNullable(notice.institution()), order.on());
    if (judgement.crosses()) {
      if (order.confirmed().isEmpty()) return new Outcome.Crosses(judgement);
      var told = order.confirmed().get().duties().councilToldOn();
      var earliest = told.plusDays(judgement.thresholds().waiting());
      if (order.leaves().isBefore(earliest)) return new Outcome.TooEarly(earliest);
    }
    if (!notices.give(notice.id(), order.version(), order.on(), order.leaves()))
      return new Outcome.Overtaken();
    if (judgement.crosses()) confirm(notice, judgement, order.confirmed().orElseThrow());
    record(notice.person(), notice.name(), "notice", order.on().toString());
    return new Outcome.Given();
  }

  private void confirm(Noticed notice, Judgement judgement, Confirmed confirmed) {
    notices.crossed(notice.id(), judgement, confirmed.reason(), confirmed.duties(), guard.who());
    record(notice.person(), notice.name(), "threshold-crossed", "…");
  }

  @Transactional
  boolean withdraw(Noticed notice, int version, String reason) {
    require();
    if (!notices.withdraw(notice.id(), version, reason)) return false;
    record(notice.person(), notice.name(), "notice-withdrawn", "…");
    return true;
  }

  @Transactional
  void count(String unit) {
    require();
    audit.changed(
        StaffingActions.GIVE_NOTICE,
        new Subject("setting", "undertaking", "undertaking"),
        Map.of("unit", new Change(notices.unit(), unit)));
    notices.count(unit, guard.who());
  }

  private void record(UUID person, String name, String field, String now) {
    audit.changed(
        StaffingActions.GIVE_NOTICE,
        new Subject("person", person.toString(), name),
        Map.of(field, new Change("", now)));
  }

  private void require() {
    guard.require(StaffingActions.GIVE_NOTICE, new Scope.Everywhere());
  }
}

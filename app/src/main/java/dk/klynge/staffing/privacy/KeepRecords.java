package dk.klynge.staffing.privacy;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.privacy.Holds.Hold;
import dk.klynge.staffing.privacy.Holds.Wanted;
import dk.klynge.staffing.privacy.RetentionRules.By;
import dk.klynge.staffing.privacy.RetentionRules.RetentionRule;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How long data are kept is changed, and a complaint holds them back.
@Service
class KeepRecords {

  private final RetentionRules rules;
  private final RetentionLimits limits;
  private final Holds holds;
  private final AuditTrail audit;
  private final Guard guard;

  KeepRecords(
      RetentionRules rules, RetentionLimits limits, Holds holds, AuditTrail audit, Guard guard) {
    this.rules = rules;
    this.limits = limits;
    this.holds = holds;
    this.audit = audit;
    this.guard = guard;
  }

  enum Answer {
    DONE,
    NOT_ALLOWED,
    OVERTAKEN
  }

  /// @param based the version that the form was made from
  @Transactional
  public Answer rule(int months, String reason, int based) {
    if (!limits.allows(months)) return Answer.NOT_ALLOWED;
    var before = rules.now();
    if (before.version() != based) return Answer.OVERTAKEN;
    if (!rules.add(new RetentionRule(based + 1, months), reason, by())) return Answer.OVERTAKEN;
    audit.changed(
        StaffingActions.RULE_RECORDS,
        new Subject("retention-rule", "applicants", ""),
        Map.of("months", new Change("" + before.months(), "" + months)));
    return Answer.DONE;
  }

  /// Free text stays out of the trail.
  @Transactional
  public void hold(Wanted wanted, String form) {
    if (!holds.place(wanted, by(), form)) return;
    audit.changed(
        StaffingActions.RULE_RECORDS,
        subject(wanted),
        Map.of("hold", new Change("", wanted.kind())));
  }

  /// Of a person it is told by the application that led there.
  private static Subject subject(Wanted wanted) {
    if (wanted.post().isPresent())
      return new Subject("post", wanted.post().get().value().toString(), "");
    return wanted
        .application()
        .map(one -> new Subject("application", one.value().toString(), ""))
        .orElseGet(() -> new Subject("campaign", wanted.campaign().value().toString(), ""));
  }

  /// Complaints whose last day is over hold no longer.
  @Transactional
  public void expire() {
    for (var campaign : holds.expire())
      audit.changed(
          StaffingActions.RULE_RECORDS,
          new Subject("campaign", campaign.value().toString(), ""),
          Map.of("hold", new Change("until", "")));
  }

  /// False where somebody has released it meanwhile.
  @Transactional
  public boolean release(Hold hold, String reason) {
    if (!holds.release(hold.id(), reason, by())) return false;
    audit.changed(
        StaffingActions.RULE_RECORDS,
        new Subject("campaign", hold.campaign().value().toString(), hold.campaignName()),
        Map.of("hold", new Change("true", "")));
    return true;
  }

  private By by() {
    return new By(guard.who(), guard.name());
  }
}

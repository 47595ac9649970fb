package dk.klynge.staffing.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PersonalData;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.privacy.RetentionRules.RetentionRule;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Deletes what is kept about applicants when its time is over. One campaign is one transaction: it
/// is deleted and logged, or neither, however often and on how many nodes this runs.
@Service
class DeleteByRule {

  private static final Logger LOG = LoggerFactory.getLogger(DeleteByRule.class);

  private final Deletions deletions;
  private final RetentionRules rules;
  private final KeepRecords keep;
  private final List<PersonalData> data;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  DeleteByRule(
      Deletions deletions,
      RetentionRules rules,
      KeepRecords keep,
      List<PersonalData> data,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.deletions = deletions;
    this.rules = rules;
    this.keep = keep;
    this.data = data.stream().sorted(Comparator.comparingInt(PersonalData::order)).toList();
    this.audit = audit;
    this.transaction = transaction;
  }

  /// One campaign that cannot be deleted does not hold up the others and is tried again later.
  void run() {
    keep.expire();
    var rule = rules.now();
    for (var campaign : deletions.due(rule)) {
      try {
        transaction.executeWithoutResult(_ -> delete(campaign, rule));
      } catch (RuntimeException e) {
        LOG.error("Applicants of campaign {} could not be deleted", campaign.value(), e);
      }
    }
  }

  private void delete(CampaignId campaign, RetentionRule rule) {
    var name = deletions.take(campaign, rule);
    if (name.isEmpty()) return;
    long number = deletions.begin(campaign, rule);
    int entries = data.stream().mapToInt(one -> one.delete(campaign)).sum();
    deletions.end(number, entries);
    audit.changed(
        StaffingActions.KEEP_RECORDS,
        new Subject("campaign", campaign.value().toString(), name.get()),
        Map.of("deleted", new Change(Integer.toString(entries), "")));
  }

  @Configuration
  static class Job {

    @Bean
    RecurringTask<Void> deleteApplicantsJob(DeleteByRule delete) {
      return Tasks.recurring("staffing-retention", FixedDelay.of(Duration.ofHours(6)))
          .execute((_, _) -> delete.run());
    }
  }
}

package dk.klynge.staffing.privacy;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.StaffingActions;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How long applicants' data are kept and what was deleted, for programs that supervise.
@RestController
@RequestMapping("/api/v1/staffing-records")
class RecordsApi {

  /// @param months after the end of a campaign
  record Told(
      int months, int atMost, String source, List<Campaign> campaigns, List<Deleted> deleted) {}

  /// @param state running, kept, held, held_partly or deleted
  /// @param due the first day on which its data are deleted
  record Campaign(
      UUID campaign, String name, int applications, Optional<LocalDate> due, String state) {}

  /// @param held applications that complaints kept
  record Deleted(
      String campaign, Instant at, int months, int entries, int held, List<Count> outcomes) {}

  record Count(String kind, String area, String outcome, int applications) {}

  private final RecordsView view;
  private final RetentionRules rules;
  private final Deletions deletions;

  RecordsApi(RecordsView view, RetentionRules rules, Deletions deletions) {
    this.view = view;
    this.rules = rules;
    this.deletions = deletions;
  }

  @GetMapping
  @Needs(StaffingActions.KEEP_RECORDS)
  @Operation(summary = "What is kept about applicants until when, and what was deleted")
  Told show() {
    var rule = view.rule();
    return new Told(
        rule.months(),
        rule.atMost(),
        rule.source(),
        deletions.standings(rules.now()).stream()
            .map(one ->
                new Campaign(
                    one.id().value(), one.name(), one.applications(), one.due(), one.state()))
            .toList(),
        view.log().stream().map(RecordsApi::deleted).toList());
  }

  private static Deleted deleted(RecordsPage.Logged logged) {
    var one = logged.deletion();
    return new Deleted(
        one.campaign(),
        one.at(),
        one.months(),
        one.entries(),
        one.held(),
        logged.outcomes().stream()
            .map(of -> new Count(of.kind(), of.area(), of.outcome(), of.applications()))
            .toList());
  }
}

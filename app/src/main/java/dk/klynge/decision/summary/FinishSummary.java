package dk.klynge.decision.summary;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.State;
import dk.klynge.decision.Hearings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The summary is finished when the hearing has closed, every answer has been looked at, and every
/// theme has a reply. From then on it is public.
@Service
class FinishSummary {

  private final Hearings hearings;
  private final Summaries summaries;
  private final Themes themes;
  private final AuditTrail audit;
  private final Clock clock;

  FinishSummary(
      Hearings hearings, Summaries summaries, Themes themes, AuditTrail audit, Clock clock) {
    this.hearings = hearings;
    this.summaries = summaries;
    this.themes = themes;
    this.audit = audit;
    this.clock = clock;
  }

  /// The key of what is missing; empty text when it is finished.
  @Transactional
  String finish(Hearing hearing) {
    if (!(hearing.on(LocalDate.now(clock)) instanceof State.Closed))
      return "decision.summary.error.open";
    if (hearings.tally(hearing.id()).waiting() > 0) return "decision.summary.error.waiting";
    if (summaries.themes(hearing.id()).stream().anyMatch(theme -> theme.reply().isEmpty()))
      return "decision.summary.error.replies";
    if (!themes.finish(hearing.id())) return "decision.summary.error.open";
    audit.changed(
        DecisionActions.HOLD_HEARING,
        new AuditTrail.Subject("hearing", hearing.id().value().toString(), hearing.title()),
        Map.of("summarised", new Change("", LocalDate.now(clock).toString())));
    return "";
  }
}

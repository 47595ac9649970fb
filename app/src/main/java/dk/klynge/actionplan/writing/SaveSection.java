package dk.klynge.actionplan.writing;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.SectionTexts.Text;
import dk.klynge.actionplan.writing.SectionRows.Fresh;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody wrote is saved: merged with what others wrote meanwhile, or, where that cannot be,
/// given back together with the other's text. Nothing that was saved is ever overwritten.
@Service
class SaveSection {

  static final int LONGEST = 30_000;

  private final SectionRows rows;
  private final AuditTrail audit;
  private final Clock clock;

  SaveSection(SectionRows rows, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param base the version that the page has its text from, 0 where there was none
  record Sent(int base, String text) {
    Sent {
      text = text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "");
    }
  }

  sealed interface Outcome {

    /// The section now says this.
    record Saved(Text now) implements Outcome {}

    /// Nothing was saved; the other's text stands beside the one that was sent.
    record Clash(Text theirs, String mine) implements Outcome {}

    record TooLong(int most) implements Outcome {}
  }

  @Transactional
  Outcome save(ActionPlan plan, String section, Sent sent, Writer writer) {
    if (sent.text().length() > LONGEST) return new Outcome.TooLong(LONGEST);
    var key = new SectionKey(plan.id(), section);
    rows.lock(plan.id());
    var latest = rows.latest(key);
    var theirs = latest.map(Text::text).orElse("");
    var base = rows.base(key, sent.base(), writer.client());
    var merged = Merge.of(base, theirs, sent.text());
    if (merged.isEmpty()) return new Outcome.Clash(latest.orElseThrow(), sent.text());
    var text = merged.get();
    if (text.equals(theirs))
      return new Outcome.Saved(latest.orElseGet(() -> nothing(section, writer)));
    if (text.length() > LONGEST) return new Outcome.TooLong(LONGEST);
    var reason = latest.map(Text::notApplicable).orElse("");
    var as = text.equals(sent.text()) ? null : sent.text();
    int version = latest.map(Text::version).orElse(0) + 1;
    rows.add(key, new Fresh(version, text, reason, as), writer);
    if (isNewSitting(latest, writer)) record(plan, section, version);
    return new Outcome.Saved(rows.latest(key).orElseThrow());
  }

  /// Who saved which text when stands with the text itself, some times a minute while somebody
  /// writes; the audit trail tells who wrote when.
  private boolean isNewSitting(Optional<Text> latest, Writer writer) {
    return latest
        .filter(text -> text.by().equals(writer.name()))
        .filter(text -> text.at().isAfter(clock.instant().minus(Duration.ofMinutes(30))))
        .isEmpty();
  }

  private Text nothing(String section, Writer writer) {
    return new Text(section, 0, "", "", clock.instant(), writer.name());
  }

  /// The section does not concern this cluster, for a reason; or it does after all, where the
  /// reason is empty. What was written stays.
  @Transactional
  void exempt(ActionPlan plan, String section, String reason, Writer writer) {
    var key = new SectionKey(plan.id(), section);
    rows.lock(plan.id());
    Optional<Text> latest = rows.latest(key);
    if (latest.map(Text::notApplicable).orElse("").equals(reason)) return;
    int version = latest.map(Text::version).orElse(0) + 1;
    var text = latest.map(Text::text).orElse("");
    rows.add(key, new Fresh(version, text, reason, null), writer);
    record(plan, section, version);
  }

  private void record(ActionPlan plan, String section, int version) {
    audit.changed(
        ActionPlanActions.WRITE,
        new Subject("action-plan", plan.id().value().toString(), plan.name()),
        Map.of(section, new Change("", Integer.toString(version))));
  }
}

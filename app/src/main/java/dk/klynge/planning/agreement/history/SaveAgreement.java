package dk.klynge.planning.agreement.history;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.planning.AgreementId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.agreement.saving.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what an agreement says as its next version, as long as it is a draft.
@Service
public class SaveAgreement {

  /// What comes of it.
  public sealed interface Outcome {

    record Saved(int version) implements Outcome {}

    /// Somebody saved another version since the one this was made from.
    record Overtaken(Agreement latest) implements Outcome {}

    /// It is with the parties, or done with.
    record NoDraft() implements Outcome {}
  }

  private final Agreements agreements;
  private final Admission admission;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  SaveAgreement(
      Agreements agreements, Admission admission, AuditTrail audit, Guard guard, Clock clock) {
    this.agreements = agreements;
    this.admission = admission;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param based the version that the content was made from
  @Transactional
  public Outcome save(AgreementId id, int based, Content content) {
    admission.worked(id);
    agreements.hold(id);
    var latest = agreements.find(id).orElseThrow();
    if (!(latest.status(LocalDate.now(clock)) instanceof Status.Draft))
      return new Outcome.NoDraft();
    if (!agreements.next(id, based)) return new Outcome.Overtaken(latest);
    agreements.addVersion(
        id, based + 1, content, new Agreements.Stamp(clock.instant(), guard.who(), guard.name()));
    audit.changed(
        PlanningActions.EDIT_AGREEMENTS,
        new AuditTrail.Subject("agreement", id.value().toString(), content.network()),
        Map.of(
            "version", new Change(Integer.toString(based), Integer.toString(based + 1)),
            "saving",
                new Change(
                    latest.content().saving().toPlainString(), content.saving().toPlainString())));
    return new Outcome.Saved(based + 1);
  }
}

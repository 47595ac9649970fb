package dk.klynge.organisation.structural;

import dk.klynge.audit.AuditTrail;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.timeline.Reasons;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Tries the changes by doing them: what stands in the way is then what the register itself says,
/// and what is only asked for is taken back.
@Service
class ChangeStructure implements StructuralChanges {

  /// Two restructurings at a time would wait for each other's rows in different orders.
  private static final UUID ONE_AT_A_TIME = new UUID(0, 0x5354525543545552L);

  private final TryChanges tryChanges;
  private final Reasons reasons;
  private final Rows rows;
  private final AuditTrail audit;
  private final Guard guard;
  private final ApplicationEventPublisher publisher;
  private final PlatformTransactionManager transactions;

  ChangeStructure(
      TryChanges tryChanges,
      Reasons reasons,
      Rows rows,
      AuditTrail audit,
      Guard guard,
      ApplicationEventPublisher publisher,
      PlatformTransactionManager transactions) {
    this.tryChanges = tryChanges;
    this.reasons = reasons;
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
    this.publisher = publisher;
    this.transactions = transactions;
  }

  /// In a transaction that writes, the trial sees what that has written; one that only reads could
  /// not try anything.
  @Override
  public List<Consequence> consequences(LocalDate day, List<StructuralChange> changes) {
    var writing =
        TransactionSynchronizationManager.isActualTransactionActive()
            && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    var trial =
        template(
            writing
                ? TransactionDefinition.PROPAGATION_NESTED
                : TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return answer(() ->
        trial.execute(status -> {
          status.setRollbackOnly();
          rows.lock(ONE_AT_A_TIME);
          return tryChanges.all(day, changes).consequences();
        }));
  }

  @Override
  public Outcome apply(LocalDate day, List<StructuralChange> changes, Reason reason) {
    var because = new Reasons.Reason(reason.kind(), reason.id(), reason.text());
    var by = guard.name().isEmpty() ? guard.who() : guard.name();
    return answer(() ->
        template(TransactionDefinition.PROPAGATION_NESTED)
            .execute(status -> {
              rows.lock(ONE_AT_A_TIME);
              if (!reasons.claim(because, day, changes.size(), by))
                return new Outcome.AppliedBefore();
              var tried = tryChanges.all(day, changes);
              if (!tried.blocking().isEmpty()) {
                status.setRollbackOnly();
                return new Outcome.Blocked(tried.blocking());
              }
              reasons.because(because, tried.touched());
              audit.changedAll(OrganisationActions.RESTRUCTURE, tried.record());
              tried.news().forEach(publisher::publishEvent);
              return new Outcome.Applied(changes.size());
            }));
  }

  private TransactionTemplate template(int propagation) {
    var template = new TransactionTemplate(transactions);
    template.setPropagationBehavior(propagation);
    return template;
  }

  private static <T> T answer(Supplier<T> work) {
    return Objects.requireNonNull(work.get());
  }
}

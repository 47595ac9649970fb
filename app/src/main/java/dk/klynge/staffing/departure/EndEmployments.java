package dk.klynge.staffing.departure;

import dk.klynge.organisation.PostHolders;
import dk.klynge.organisation.PostHolders.Outcome.Refused;
import dk.klynge.organisation.StructuralChanges.Reason;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.departure.Departures.Leaver;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The employment of those who leave ends in the register on the day, or as soon after it as the
/// program runs; the register counts from the day in both cases. Once, however many nodes try. What
/// is hindered does not hold up others and says why.
@Service
class EndEmployments {

  private static final Logger LOG = LoggerFactory.getLogger(EndEmployments.class);

  private final Departures departures;
  private final PostHolders holders;
  private final TransactionTemplate transaction;

  EndEmployments(Departures departures, PostHolders holders, TransactionTemplate transaction) {
    this.departures = departures;
    this.holders = holders;
    this.transaction = transaction;
  }

  void end(LocalDate today) {
    for (var leaver : departures.due(today))
      try {
        end(leaver, today);
      } catch (RuntimeException e) {
        LOG.error("Employment of {} could not be ended", leaver.person(), e);
      }
  }

  private void end(Leaver leaver, LocalDate today) {
    var outcome =
        transaction.execute(status -> {
          if (!departures.isStillDue(leaver, today)) return new PostHolders.Outcome.Done();
          var answer = holders.end(leaver.personId(), leaver.day(), reason(leaver), action(leaver));
          if (answer instanceof Refused) status.setRollbackOnly();
          else departures.ended(leaver);
          return answer;
        });
    if (outcome instanceof Refused(var key, var arguments))
      transaction.executeWithoutResult(_ -> departures.hindered(leaver, key, arguments, today));
  }

  /// The register says that somebody left, not who wanted it.
  private static Reason reason(Leaver leaver) {
    return new Reason(PostHolders.DEPARTURE, leaver.reason(), "Fratrædelse");
  }

  private static String action(Leaver leaver) {
    return leaver.kind().equals("notice") ? StaffingActions.GIVE_NOTICE : StaffingActions.REDEPLOY;
  }
}

package dk.klynge.staffing.redeployment;

import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.PostHolders;
import dk.klynge.organisation.PostHolders.Terms;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.StaffingActions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// On the first day of an accepted post the register says so. What is hindered is noted and tried
/// again the next day.
@Service
class TakeUpPosts {

  private final Offers offers;
  private final PostHolders holders;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TakeUpPosts(
      Offers offers, PostHolders holders, TransactionTemplate transaction, Clock clock) {
    this.offers = offers;
    this.holders = holders;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Noted as done first: whoever comes second waits, and finds nothing to do. A refusal takes all
  /// of it back.
  void takeUp(AppointmentId id) {
    var outcome =
        transaction.execute(status -> {
          if (!offers.applied(id)) return new PostHolders.Outcome.Done();
          var result = redeploy(offers.find(id).orElseThrow());
          if (result instanceof PostHolders.Outcome.Refused) status.setRollbackOnly();
          return result;
        });
    if (outcome instanceof PostHolders.Outcome.Refused(var key, var arguments))
      note(id, key, arguments);
  }

  private PostHolders.Outcome redeploy(Offers.Offer offer) {
    return holders.redeploy(
        new PersonId(offer.person()),
        offer.kind(),
        new InstitutionId(offer.institution()),
        new Terms(offer.fromDay(), offer.share(), offer.terms()),
        StaffingActions.REDEPLOY);
  }

  private void note(AppointmentId id, String key, List<String> arguments) {
    offers.hindered(id, LocalDate.now(clock), key, arguments);
  }
}

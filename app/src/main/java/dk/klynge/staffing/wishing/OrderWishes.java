package dk.klynge.staffing.wishing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.WishOrder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An applicant says which of all wished posts is the dearest, across areas. It can be changed
/// until the last meeting in which posts are given out.
@Service
class OrderWishes {

  private final Preferences rows;
  private final Applications applications;
  private final Campaigns campaigns;
  private final AuditTrail audit;
  private final Clock clock;

  OrderWishes(
      Preferences rows,
      Applications applications,
      Campaigns campaigns,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.applications = applications;
    this.campaigns = campaigns;
    this.audit = audit;
    this.clock = clock;
  }

  sealed interface Outcome {

    record Ordered() implements Outcome {}

    /// @param key of the message that says why not
    record Refused(String key) implements Outcome {}
  }

  /// A day without a date is ahead.
  boolean mayOrder(CampaignId id) {
    var today = LocalDate.now(clock);
    return campaigns
        .find(id)
        .filter(campaign -> List.of("prepared", "running").contains(campaign.state()))
        .map(campaign ->
            IntStream.rangeClosed(1, campaign.rounds())
                .mapToObj(round -> campaigns.date(id, "coordinate", round, Optional.empty()))
                .anyMatch(day -> day.map(date -> !date.isBefore(today)).orElse(true)))
        .orElse(false);
  }

  /// @param was the order that the applicant has seen
  @Transactional
  Outcome order(CampaignId id, PersonId person, List<PostId> was, Map<PostId, String> ranks) {
    applications.lock(id, person);
    if (!mayOrder(id)) return new Outcome.Refused("staffing.applying.order.closed");
    var now = applications.wishes(id, person);
    if (!now.equals(was)) return new Outcome.Refused("staffing.applying.order.overtaken");
    if (!(WishOrder.of(ranks) instanceof WishOrder.Ordered(var wanted))
        || wanted.size() != now.size()
        || !new HashSet<>(wanted).equals(new HashSet<>(now)))
      return new Outcome.Refused("staffing.applying.order.incomplete");
    rows.prefer(id, person, wanted);
    audit.changed(
        StaffingActions.OWN,
        new AuditTrail.Subject("wish-order", person.value().toString(), ""),
        Map.of("wishes", new Change("", Integer.toString(wanted.size()))));
    return new Outcome.Ordered();
  }
}

package dk.klynge.staffing.coordination;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Applications.Submitted;
import dk.klynge.staffing.Appointments;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.coordination.Coordinations.Placement;
import dk.klynge.staffing.coordination.Coordinations.RoundKey;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Offers the posts to those whom the meeting has chosen. Sent again, it offers only what was not
/// offered yet.
@Service
class SendOffers {

  private final Coordinations coordinations;
  private final Applications applications;
  private final Appointments appointments;
  private final Texts texts;
  private final AuditTrail audit;
  private final Guard guard;

  SendOffers(
      Coordinations coordinations,
      Applications applications,
      Appointments appointments,
      Texts texts,
      AuditTrail audit,
      Guard guard) {
    this.coordinations = coordinations;
    this.applications = applications;
    this.appointments = appointments;
    this.texts = texts;
    this.audit = audit;
    this.guard = guard;
  }

  /// @param refused sentences that say who was not offered what, and why
  record Sent(int offered, List<String> refused) {
    Sent {
      refused = List.copyOf(refused);
    }
  }

  @Transactional
  Sent send(Campaign campaign, RoundKey key, Optional<LocalDate> answerBy) {
    guard.require(StaffingActions.COORDINATE, new Scope.Everywhere());
    guard.require(StaffingActions.APPOINT, new Scope.Everywhere());
    var holders = coordinations.holders(campaign.id());
    var refused = new ArrayList<String>();
    int offered = 0;
    for (var placement : coordinations.placements(key)) {
      if (placement.application().isEmpty() || holders.containsKey(placement.post())) continue;
      var why = offer(placement, answerBy);
      if (why.isEmpty()) offered++;
      else refused.add(why);
    }
    audit.changed(
        StaffingActions.COORDINATE,
        new Subject("campaign", campaign.id().value().toString(), campaign.name()),
        Map.of("offers-" + key.round(), new Change("", Integer.toString(offered))));
    return new Sent(offered, refused);
  }

  private String offer(Placement placement, Optional<LocalDate> answerBy) {
    var found = placement.application().flatMap(applications::find);
    if (found.isEmpty()) return texts.say("staffing.coordination.offer.withdrawn");
    var made = appointments.offer(placement.post(), found.get().person(), "coordination", answerBy);
    return switch (made) {
      case Appointments.Outcome.Offered(var _) -> "";
      case Appointments.Outcome.Refused(var key, var arguments) ->
          refused(found.get(), key, arguments);
    };
  }

  private String refused(Submitted application, String key, List<String> arguments) {
    return application.name() + ": " + texts.say(key, arguments.toArray());
  }
}

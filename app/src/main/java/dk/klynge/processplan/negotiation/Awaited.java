package dk.klynge.processplan.negotiation;

import dk.klynge.guard.Guard;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.negotiation.NegotiationPages.Waiting;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What waits for an agreement: campaigns that may not announce their posts, and activities of the
/// process plan behind its gate.
@Component
class Awaited {

  private static final String GATE = "pay-agreement";
  private static final Set<String> LIVE = Set.of("prepared", "running");

  private final Campaigns campaigns;
  private final RunningPlans plans;
  private final Texts texts;
  private final Guard guard;

  Awaited(Campaigns campaigns, RunningPlans plans, Texts texts, Guard guard) {
    this.campaigns = campaigns;
    this.plans = plans;
    this.texts = texts;
    this.guard = guard;
  }

  List<Waiting> by(Negotiation one) {
    if (one.posts().isEmpty()) return List.of();
    var posts =
        campaigns.all().stream()
            .filter(each -> LIVE.contains(each.state()))
            .filter(each -> one.posts().contains(each.kind().code()))
            .filter(each -> one.tracks().contains(each.track()))
            .filter(each -> !campaigns.mayAnnounce(each.id()))
            .map(this::campaign);
    return Stream.concat(posts, plans.current().stream().flatMap(this::activities)).toList();
  }

  private Waiting campaign(Campaign one) {
    return new Waiting(
        texts.say("processplan.negotiation.waits.campaign", one.name()),
        guard.may(StaffingActions.READ) ? "/campaigns/" + one.id().value() : "");
  }

  /// An activity that is done in each area is named once.
  private Stream<Waiting> activities(RunningPlan plan) {
    if (plan.openGates().contains(GATE)) return Stream.of();
    var page = "/process-plans/" + plan.id().value();
    return plan.activities().stream()
        .filter(one -> one.isOpen() && one.pattern().gates().contains(GATE))
        .map(one -> one.pattern().title(texts.language()))
        .distinct()
        .map(
            title -> new Waiting(texts.say("processplan.negotiation.waits.activity", title), page));
  }
}

package dk.klynge.processplan.moving;

import dk.klynge.actionplan.ActionPlanApproved;
import dk.klynge.actionplan.ActionPlans;
import dk.klynge.actionplan.PlanStatus;
import dk.klynge.decision.Decisions;
import dk.klynge.decision.HearingProlonged;
import dk.klynge.decision.StructureCameIntoForce;
import dk.klynge.decision.StructureDecided;
import dk.klynge.organisation.AreaId;
import dk.klynge.planning.AgreementSigned;
import dk.klynge.processplan.UnionAgreementSigned;
import dk.klynge.processplan.moving.ApplyRules.News;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.PostingAnnounced;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Hands what other parts of the program tell to the rules of the current plan, after it is done: a
/// plan that cannot follow never stops a decision.
@Component
class FollowNews {

  private final ApplyRules rules;
  private final Decisions decisions;
  private final ActionPlans actionPlans;
  private final Clock clock;

  FollowNews(ApplyRules rules, Decisions decisions, ActionPlans actionPlans, Clock clock) {
    this.rules = rules;
    this.actionPlans = actionPlans;
    this.decisions = decisions;
    this.clock = clock;
  }

  @TransactionalEventListener
  public void on(StructureDecided news) {
    var decided = decisions.find(news.decision()).orElseThrow();
    rules.decided(news.decision().value(), decided.on(), news.day());
  }

  @TransactionalEventListener
  public void on(StructureCameIntoForce news) {
    rules.follow(new News("in-force", news.day()), news.decision().value());
  }

  @TransactionalEventListener
  public void on(HearingProlonged news) {
    rules.follow(new News("hearing-prolonged", news.until()));
  }

  @TransactionalEventListener
  public void on(PostingAnnounced news) {
    var name =
        news.kind() == PostKind.CLUSTER_LEADER
            ? "cluster-leader-posting-published"
            : "pedagogical-leader-posting-published";
    if (news.kind() == PostKind.CLUSTER_LEADER || news.kind() == PostKind.PEDAGOGICAL_LEADER)
      rules.follow(new News(name, LocalDate.ofInstant(news.publish(), clock.getZone())));
  }

  @TransactionalEventListener
  public void on(AgreementSigned news) {
    rules.follow(new News("cooperation-agreed", news.day()));
  }

  @TransactionalEventListener
  public void on(UnionAgreementSigned news) {
    rules.follow(new News("union-agreement-signed", news.day()));
  }

  /// An area is done when all its clusters and networks have an approved plan.
  @TransactionalEventListener
  public void on(ActionPlanApproved news) {
    var all = actionPlans.standings(news.day());
    var area =
        all.stream()
            .filter(one -> one.cluster().equals(news.cluster()))
            .flatMap(one -> one.area().stream())
            .findFirst();
    boolean whole =
        all.stream()
            .filter(one -> area.isPresent() && one.area().equals(area))
            .allMatch(one -> one.status() == PlanStatus.APPROVED);
    if (area.isPresent() && whole)
      rules.follow(
          new News("action-plans-approved", news.day(), area.map(named -> new AreaId(named.id()))));
  }
}

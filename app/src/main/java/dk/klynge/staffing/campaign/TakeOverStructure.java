package dk.klynge.staffing.campaign;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StructureToStaff;
import dk.klynge.staffing.StructureToStaff.Cluster;
import dk.klynge.staffing.StructuresToStaff;
import dk.klynge.staffing.campaign.CampaignRows.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A decision brings a campaign for its cluster leaders and one for the pedagogical leaders that
/// will be missing, each by the template that comes with the program. Both are only prepared: HR
/// starts them.
@Service
class TakeOverStructure implements StructuresToStaff {

  /// Which kinds of clusters belong to a track; a network has no leader of its own.
  private static final Map<String, Set<String>> TRACKS =
      Map.of("municipal", Set.of("municipal", "special"), "self_owning", Set.of("self_owning"));

  private final Timetables timetables;
  private final PlanCampaign plan;
  private final CampaignRows rows;
  private final CampaignDates dates;
  private final DecidedPosts posts;
  private final LeadershipChain chain;
  private final ApplicationEventPublisher publisher;

  TakeOverStructure(
      Timetables timetables,
      PlanCampaign plan,
      CampaignRows rows,
      CampaignDates dates,
      DecidedPosts posts,
      LeadershipChain chain,
      ApplicationEventPublisher publisher) {
    this.timetables = timetables;
    this.plan = plan;
    this.rows = rows;
    this.dates = dates;
    this.posts = posts;
    this.chain = chain;
    this.publisher = publisher;
  }

  @Override
  @Transactional
  public void decided(StructureToStaff structure) {
    for (var track : TRACKS.entrySet()) {
      var leaderless =
          structure.clusters().stream()
              .filter(cluster -> track.getValue().contains(cluster.kind()))
              .filter(cluster -> isLeaderless(cluster.id(), structure.effectiveOn()))
              .toList();
      if (!leaderless.isEmpty()) staff(structure, track.getKey(), leaderless);
    }
    publisher.publishEvent(structure);
  }

  private boolean isLeaderless(ClusterId cluster, LocalDate day) {
    return chain.of(cluster, day).stream()
        .filter(link -> link.kind().equals("cluster_leader"))
        .allMatch(link -> link.leader().isEmpty());
  }

  private void staff(StructureToStaff structure, String track, List<Cluster> clusters) {
    var leaders = campaign(structure, "cluster-leader", track);
    campaign(structure, "pedagogical-leader", track);
    for (var cluster : clusters) {
      posts.bear(leaders, structure, cluster);
      dates
          .postponed(cluster.id().value())
          .filter(until -> until.isAfter(structure.decidedOn()))
          .ifPresent(until -> later(leaders, cluster.id(), until));
    }
  }

  private CampaignId campaign(StructureToStaff structure, String template, String track) {
    var timetable = timetables.find(template).orElseThrow();
    var before = rows.of(structure.decision(), timetable.kind(), track);
    return before.orElseGet(() ->
        plan.make(
            new Content(
                timetable.title().getOrDefault("da", template) + ", " + structure.title(),
                timetable,
                track,
                Optional.of(structure.decision()),
                Optional.of(structure.decidedOn()),
                structure.effectiveOn(),
                Optional.empty())));
  }

  private void later(CampaignId id, ClusterId cluster, LocalDate until) {
    var timetable = timetables.find(rows.source(id).template()).orElseThrow();
    plan.layFor(plan.get(id), timetable, cluster.value(), until, StepLines.HEARING + until);
  }

  @Override
  @Transactional
  public void postponed(List<ClusterId> clusters, LocalDate until) {
    for (var cluster : clusters) {
      dates.postpone(cluster.value(), until);
      for (var campaign : posts.campaignsOf(cluster, PostKind.CLUSTER_LEADER))
        if (plan.get(campaign).decidedOn().map(until::isAfter).orElse(false))
          later(campaign, cluster, until);
    }
  }

  @Override
  @Transactional
  public void revoked(UUID decision, String reason) {
    posts.withdraw(decision, reason);
    for (var id : rows.untouched(decision)) {
      var campaign = plan.get(id);
      plan.become(campaign, rows.source(id).version(), "cancelled");
    }
  }
}

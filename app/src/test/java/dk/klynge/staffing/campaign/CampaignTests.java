package dk.klynge.staffing.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.StructureToStaff;
import dk.klynge.staffing.StructureToStaff.Cluster;
import dk.klynge.staffing.StructuresToStaff;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SignedInAs(Role.HR)
class CampaignTests {

  private static final LocalDate DECIDED = LocalDate.of(2026, 9, 8);
  private static final LocalDate EFFECTIVE = LocalDate.of(2027, 1, 1);

  @Autowired JdbcClient db;
  @Autowired StructuresToStaff structures;
  @Autowired Campaigns campaigns;
  @Autowired Posts posts;
  @Autowired PlanCampaign plan;
  @Autowired CampaignRows rows;

  private final UUID decision = UUID.randomUUID();
  private final ClusterId planned = new ClusterId(UUID.randomUUID());
  private RegisterFixture register;
  private AreaId nord;

  @BeforeEach
  void empty() {
    register = new RegisterFixture(db).empty();
    new StaffingFixture(db).empty();
    db.sql("truncate staffing.postponement, staffing.pay_agreement").update();
    nord = register.area("Nord");
  }

  @Test
  void aDecisionBringsItsCampaignsAndOnePostForEachClusterWithoutALeader() {
    var led = register.cluster("Klynge B", "municipal", nord);
    register.leads(register.person("Bo Lund"), led);
    var structure =
        structure(cluster(planned, "Klynge A", "municipal"), cluster(led, "Klynge B", "municipal"));
    structures.decided(structure);
    structures.decided(structure);
    assertThat(campaigns.all())
        .extracting(Campaigns.Campaign::kind)
        .containsExactlyInAnyOrder(PostKind.CLUSTER_LEADER, PostKind.PEDAGOGICAL_LEADER);
    var born = posts.of(leaders().id());
    assertThat(born).extracting(Posts.Post::place).containsExactly("Klynge A");
    assertThat(born.getFirst().cluster()).contains(planned);
    assertThat(deadline(Optional.empty())).isEqualTo("2026-10-08");
  }

  @Test
  void aNetworkGetsNoLeaderAndASelfOwningClusterACampaignOfItsOwn() {
    structures.decided(
        structure(
            cluster(planned, "Netværk Nord", "network"),
            cluster(new ClusterId(UUID.randomUUID()), "Fri", "self_owning")));
    assertThat(leaders().track()).isEqualTo("self_owning");
    assertThat(posts.of(leaders().id())).extracting(Posts.Post::place).containsExactly("Fri");
  }

  @Test
  void aClusterWhoseHearingIsProlongedIsStaffedLaterAndNoOther() {
    var other = new ClusterId(UUID.randomUUID());
    structures.postponed(List.of(planned), LocalDate.of(2026, 9, 22));
    structures.decided(
        structure(
            cluster(planned, "Klynge A", "municipal"), cluster(other, "Klynge B", "municipal")));
    assertThat(deadline(Optional.of(planned))).isEqualTo("2026-10-22");
    assertThat(deadline(Optional.of(other))).isEqualTo("2026-10-08");
    structures.postponed(List.of(other), LocalDate.of(2026, 9, 15));
    assertThat(deadline(Optional.of(other))).isEqualTo("2026-10-15");
    assertThat(deadline(Optional.empty())).isEqualTo("2026-10-08");
  }

  @Test
  void aDecisionThatIsTakenBackTakesItsPostsAlong() {
    structures.decided(structure(cluster(planned, "Klynge A", "municipal")));
    var campaign = leaders().id();
    structures.revoked(decision, "Klage");
    assertThat(posts.of(campaign)).isEmpty();
    assertThat(campaigns.find(campaign).orElseThrow().state()).isEqualTo("cancelled");
  }

  @Test
  void aCampaignGoesFromPreparedToRunningToEndedAndNobodyOvertakesUnseen() {
    structures.decided(structure(cluster(planned, "Klynge A", "municipal")));
    var campaign = leaders();
    int version = rows.source(campaign.id()).version();
    assertThat(plan.become(campaign, version, "ended")).isFalse();
    assertThat(plan.become(campaign, version, "running")).isTrue();
    assertThat(plan.become(plan.get(campaign.id()), version, "ended")).isFalse();
    assertThat(plan.become(plan.get(campaign.id()), version + 1, "ended")).isTrue();
  }

  @Test
  void theAgreementOfItsKindAndTrackOpensTheGate() {
    structures.decided(structure(cluster(planned, "Klynge A", "municipal")));
    assertThat(campaigns.mayAnnounce(leaders().id())).isFalse();
    plan.conclude(leaders(), LocalDate.of(2026, 9, 22), "");
    assertThat(campaigns.mayAnnounce(leaders().id())).isTrue();
  }

  private Campaigns.Campaign leaders() {
    return campaigns.all().stream()
        .filter(one -> one.kind() == PostKind.CLUSTER_LEADER)
        .findFirst()
        .orElseThrow();
  }

  private String deadline(Optional<ClusterId> cluster) {
    var post =
        posts.of(leaders().id()).stream()
            .filter(one -> cluster.isPresent() && one.cluster().equals(cluster))
            .map(Posts.Post::id)
            .findFirst();
    return campaigns.date(leaders().id(), "deadline", 1, post).orElseThrow().toString();
  }

  private Cluster cluster(ClusterId id, String name, String kind) {
    return new Cluster(id, name, kind, Optional.of(nord), List.of());
  }

  private StructureToStaff structure(Cluster... clusters) {
    return new StructureToStaff(decision, "Nye klynger", DECIDED, EFFECTIVE, List.of(clusters));
  }
}

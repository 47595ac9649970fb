package dk.klynge.staffing.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.Appointments;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.StructureToStaff;
import dk.klynge.staffing.StructuresToStaff;
import dk.klynge.staffing.vacancy.HomeLeader.HomeException;
import dk.klynge.staffing.vacancy.HomeLeader.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Leaders who stay at home.
@SpringBootTest
@SignedInAs(Role.HR)
class HomeLeaderTests {

  private static final LocalDate DAY = StaffingFixture.EFFECTIVE;

  @Autowired JdbcClient db;
  @Autowired SettleHomeLeaders settle;
  @Autowired Appointments appointments;
  @Autowired StructuresToStaff structures;
  @Autowired Posts posts;

  private RegisterFixture register;
  private StaffingFixture given;
  private AreaId nord;
  private ClusterId cluster;
  private PersonId bo;
  private PersonId eva;
  private CampaignId leaders;

  @BeforeEach
  void twoLeadersInAClusterAndOneOutside() {
    register = new RegisterFixture(db).empty();
    given = new StaffingFixture(db).empty();
    db.sql("truncate staffing.planned_member, staffing.home_exception").update();
    nord = register.area("Nord");
    cluster = register.cluster("Klynge A", "municipal", nord);
    bo = leader("Bo Lund", register.institution("Solsikken").in(nord).cluster(cluster).add());
    eva = leader("Eva Krog", register.institution("Månen").in(nord).cluster(cluster).add());
    leaders = given.campaign(PostKind.CLUSTER_LEADER);
  }

  @Test
  void whoDoesNotBecomeClusterLeaderIsProposedAndSettledOnce() {
    leader("Ada Friis", register.institution("Alene").in(nord).add());
    appointments.settle(given.leads(leaders, cluster, "Klynge A", nord), bo, "coordination");
    assertThat(verdict(bo)).isInstanceOf(Verdict.Elsewhere.class);
    assertThat(settle.judged(DAY)).hasSize(2);
    assertThat(settle.settle(DAY, Set.of(bo, eva))).isEqualTo(1);
    assertThat(settle.settle(DAY, Set.of(bo, eva))).isZero();
    assertThat(verdict(eva)).isInstanceOf(Verdict.Settled.class);
    assertThat(appointments.ofPerson(eva).orElseThrow().origin()).isEqualTo("home");
  }

  @Test
  void whoRetiresLeavesAPostAndWhoKeepsTheHouseDoesNot() {
    var pedagogical = given.campaign(PostKind.PEDAGOGICAL_LEADER);
    settle.except(DAY, bo, new HomeException("keeps", "Selvejende"));
    assertThat(posts.of(pedagogical)).isEmpty();
    settle.except(DAY, eva, new HomeException("retirement", "Efterløn"));
    assertThat(posts.of(pedagogical)).extracting(Posts.Post::place).containsExactly("Månen");
    assertThat(settle.settle(DAY, Set.of(bo, eva))).isZero();
    assertThat(settle.except(DAY, eva, new HomeException("other", "Igen"))).isFalse();
  }

  @Test
  void anExceptionIsLiftedUntilSomebodyReliesOnItsPost() {
    var pedagogical = given.campaign(PostKind.PEDAGOGICAL_LEADER);
    settle.except(DAY, eva, new HomeException("retirement", "Efterløn"));
    assertThat(settle.lift(DAY, eva, "Fortrudt")).isTrue();
    assertThat(posts.of(pedagogical)).isEmpty();
    assertThat(verdict(eva)).isInstanceOf(Verdict.Proposed.class);
    settle.except(DAY, eva, new HomeException("retirement", "Efterløn"));
    appointments.settle(posts.of(pedagogical).getFirst().id(), bo, "coordination");
    assertThat(settle.lift(DAY, eva, "Fortrudt")).isFalse();
  }

  @Test
  void aClusterThatIsOnlyDecidedCountsUntilTheDecisionIsTakenBack() {
    var house = register.institution("Skoven").in(nord).add();
    var ada = leader("Ada Friis", house);
    var planned = new ClusterId(UUID.randomUUID());
    var decision = UUID.randomUUID();
    structures.decided(
        new StructureToStaff(
            decision,
            "Nye klynger",
            LocalDate.of(2026, 9, 8),
            DAY,
            List.of(
                new StructureToStaff.Cluster(
                    planned, "Klynge B", "municipal", Optional.of(nord), List.of(house)))));
    assertThat(verdict(ada)).isInstanceOf(Verdict.Proposed.class);
    structures.revoked(decision, "Klage");
    assertThat(settle.judged(DAY)).hasSize(2);
  }

  private Verdict verdict(PersonId person) {
    return settle.judged(DAY).stream()
        .filter(one -> one.leader().person().equals(person))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  private PersonId leader(String name, InstitutionId house) {
    var person = register.person(name);
    register.employ(person, house, "institution_leader");
    return person;
  }
}

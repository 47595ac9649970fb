package dk.klynge.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klynge.organisation.DemonstrationMunicipality;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.planning.CooperationAgreements;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.PlanProblem;
import dk.klynge.planning.Scenarios;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the demonstration municipality holds. It is established once for all of these tests, and
/// once more to see that the same seed tells the same story.
@SpringBootTest(properties = "klynge.test.database=imports") // a register of its own
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationStoryTests {

  private static final long SEED = 7;

  @Autowired DemonstrationMunicipality demonstration;
  @Autowired Register register;
  @Autowired LeadershipChain leaders;
  @Autowired CooperationAgreements agreements;
  @Autowired CostModels costs;
  @Autowired Scenarios scenarios;
  @Autowired Hearings hearings;
  @Autowired ComingIntoForce force;
  @Autowired JdbcClient db;
  @Autowired Clock clock;

  private List<String> before = List.of();

  @BeforeAll
  void establishTwice() {
    establish();
    before = picture();
    establish();
  }

  private void establish() {
    new RegisterFixture(db).empty();
    db.sql("truncate planning.agreement, processplan.plan cascade").update();
    assertThat(demonstration.establishWithStory(SEED)).isEqualTo(480);
  }

  @AfterAll
  void empty() {
    new RegisterFixture(db).empty();
  }

  @Test
  void oneClusterWasDecidedAndIsInForceLately() {
    var today = LocalDate.now(clock);
    var cluster =
        register.clustersOn(today).stream()
            .filter(each -> each.name().equals("Klyngen ved Åkanten"))
            .findFirst()
            .orElseThrow();
    var members = register.on(today, Filter.of(Map.of("cluster", cluster.id().value().toString())));

    assertThat(members).hasSize(5).extracting(Entry::name).contains("Isfuglen", "Sivbåden");
    assertThat(register.clustersOn(today.withDayOfMonth(1).minusDays(1))).doesNotContain(cluster);
    assertThat(leaders.of(members.getFirst().id(), today))
        .extracting(LeadershipChain.Link::kind)
        .startsWith("pedagogical_leader", "cluster_leader");
    assertThat(leaders.of(members.getFirst().id(), today))
        .allMatch(link -> link.leader().isPresent());
    assertThat(force.planned()).isEmpty();
    assertThat(told("select entered_by_name from decision.ruling")).contains("Rasmus Eskildsen");
  }

  @Test
  void aProposalForTheWholeTownIsInHearingWithSomeAnswers() {
    var today = LocalDate.now(clock);
    var hearing = hearings.all().getFirst();
    assertThat(hearing.on(today)).isInstanceOf(Hearing.State.Open.class);
    assertThat(hearing.proposal().clusters()).hasSizeBetween(45, 60);
    var tally = hearings.tally(hearing.id());
    assertThat(tally.published()).isEqualTo(4);
    assertThat(tally.heldBack()).isEqualTo(1);
    assertThat(tally.waiting()).isEqualTo(2);
    assertThat(tally.invited()).isEqualTo(7);

    var proposal =
        scenarios.find(hearing.proposal().scenario(), hearing.proposal().revision()).orElseThrow();
    assertThat(proposal.problem()).isInstanceOf(PlanProblem.Ready.class);
    assertThat(proposal.clusters())
        .allSatisfy(cluster -> assertThat(cluster.members()).hasSizeBetween(2, 8));
  }

  @Test
  void anAlternativeThatPassesTheTestIsPutForward() {
    assertThat(told("select verdict from planning.alternative")).containsOnly("passes");
    assertThat(told("select state from planning.alternative")).containsOnly("needs-qualification");
    assertThat(told("select made_by_name from planning.alternative")).containsOnly("Lone Krogh");
  }

  @Test
  void networksHaveComeDifferentlyFarWithTheirAgreements() {
    var plans = agreements.inForce();
    assertThat(plans).hasSizeBetween(10, 15);
    assertThat(plans)
        .extracting(CooperationAgreements.Plan::status)
        .contains("in-force", "signed", "signing", "sent", "draft", "none");
    assertThat(plans.stream().filter(plan -> plan.status().equals("in-force")))
        .hasSize(2)
        .allMatch(plan -> plan.missing().isEmpty());
  }

  @Test
  void theMunicipalityReckonsWithItsOwnFigures() {
    var model = costs.inForce().model();
    assertThat(model.name().da()).contains("Ravnshavn");
    assertThat(model.effective()).isEqualTo(LocalDate.now(clock).getYear() + 2);
  }

  @Test
  void theSameSeedTellsTheSameStory() {
    assertThat(before).hasSizeGreaterThan(60);
    assertThat(picture()).isEqualTo(before);
  }

  @Test
  void nobodyGetsASecondDemonstration() {
    var hearing = hearings.all().size();
    assertThatThrownBy(() -> demonstration.establishWithStory(SEED))
        .isInstanceOf(IllegalStateException.class);
    assertThat(hearings.all()).hasSize(hearing);
  }

  /// What is told last, without ids and moments.
  private List<String> picture() {
    return told(
        """
        select c.name || ' ' || c.members::text as line from decision.hearing_cluster c
         where c.hearing = (select id from decision.hearing order by made_at desc limit 1)
        union all
        select r.name || ' ' || r.body || coalesce(r.ruling, '') from decision.response r
         where r.hearing = (select id from decision.hearing order by made_at desc limit 1)
        union all
        select a.title || ' ' || a.motivation from planning.alternative a
         where a.made_at = (select max(made_at) from planning.alternative)
        union all
        select v.content ->> 'network' || (v.content -> 'lines')::text
          from planning.agreement a
          join planning.agreement_version v on v.agreement = a.id and v.version = a.version
        order by line
        """);
  }

  private List<String> told(String sql) {
    return db.sql(sql).query(String.class).list();
  }
}

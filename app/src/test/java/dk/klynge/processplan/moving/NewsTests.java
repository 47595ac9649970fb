package dk.klynge.processplan.moving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.moving.ApplyRules.News;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SignedInAs(Role.PROGRAMME_OFFICE)
class NewsTests {

  @Autowired JdbcClient db;
  @Autowired ApplyRules rules;
  @Autowired RunningPlans plans;

  @BeforeEach
  void aPlanOfFourActivities() {
    new RegisterFixture(db).empty();
    db.sql("truncate processplan.plan cascade").update();
    db.sql(
            """
            insert into processplan.plan (id, title, template, template_version, decided_on, effective_on, made_at,
                                          made_by)
            values (:id, 'Reformen', 'reform', 1, '2010-09-08', '2011-01-01', now(), 'test')
            """)
        .param("id", UUID.randomUUID())
        .update();
    add("decision", "2010-09-08");
    add("extra-hearing", "2010-09-30");
    add("talks-signed", "2010-09-27");
    add("cl-announce", "2010-10-01");
    add("in-force", "2011-01-01");
  }

  private void add(String key, String day) {
    db.sql(
            """
            insert into processplan.activity (id, plan, key, template_version, begins, ends)
            select :id, plan.id, :key, 1, :day::date, :day::date from processplan.plan
            """)
        .param("id", UUID.randomUUID())
        .param("key", key)
        .param("day", day)
        .update();
  }

  @Test
  void aSignedAgreementTicksOffItsActivityAndOpensTheGate() {
    rules.follow(new News("union-agreement-signed", LocalDate.of(2010, 9, 28)));
    assertThat(one("talks-signed").progress())
        .isEqualTo(new Progress.Done(LocalDate.of(2010, 9, 28), "programmet"));
    assertThat(plans.current().orElseThrow().openGates()).contains("pay-agreement");
  }

  @Test
  void aHearingThatIsProlongedEndsLater() {
    rules.follow(new News("hearing-prolonged", LocalDate.of(2010, 10, 15)));
    assertThat(one("extra-hearing").dates().ends()).isEqualTo("2010-10-15");
  }

  @Test
  void aDecisionOnOtherDaysThanExpectedMovesThePlanAndIsTickedOff() {
    var decision = UUID.randomUUID();
    rules.decided(decision, LocalDate.of(2010, 9, 15), LocalDate.of(2011, 2, 1));
    assertThat(one("decision").progress()).isInstanceOf(Progress.Done.class);
    assertThat(one("cl-announce").dates().begins()).isEqualTo("2010-10-08");
    assertThat(one("in-force").dates().begins()).isEqualTo("2011-02-01");
    assertThat(plans.carryingOut(decision)).isPresent();
  }

  @Test
  void whatIsPublishedOnADayToComeHasOnlyBegun() {
    rules.follow(new News("cluster-leader-posting-published", LocalDate.of(2999, 1, 4)));
    assertThat(one("cl-announce").progress()).isInstanceOf(Progress.Begun.class);
  }

  private Activity one(String key) {
    return plans.current().orElseThrow().activities().stream()
        .filter(each -> each.pattern().key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}

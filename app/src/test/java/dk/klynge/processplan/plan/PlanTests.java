package dk.klynge.processplan.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.PlanChanges;
import dk.klynge.processplan.PlanChanges.Outcome;
import dk.klynge.processplan.PlanChanges.Said;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.Rearrangement;
import dk.klynge.processplan.Rearrangement.Problem;
import dk.klynge.processplan.Rearrangement.Wish;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.Schedule.Anchors;
import dk.klynge.processplan.Span;
import dk.klynge.publishing.Milestones;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SignedInAs(Role.PROGRAMME_OFFICE)
class PlanTests {

  private static final LocalDate TODAY = LocalDate.of(2010, 9, 1);

  @Autowired JdbcClient db;
  @Autowired LayOutPlan layOut;
  @Autowired LiftPlan lift;
  @Autowired RunningPlans plans;
  @Autowired PlanChanges changes;
  @Autowired Milestones milestones;

  private PlanId id = PlanId.fresh();

  @BeforeEach
  void layOut() {
    var register = new RegisterFixture(db).empty();
    db.sql("truncate processplan.plan, processplan.template cascade").update();
    register.area("Nord");
    register.area("Syd");
    id = layOut.layOut(order());
  }

  private static LayOutPlan.Order order() {
    return new LayOutPlan.Order(
        "Reformen",
        "reform",
        Optional.empty(),
        new Anchors(LocalDate.of(2010, 9, 8), LocalDate.of(2011, 1, 1)),
        Optional.of("one"));
  }

  @Test
  void aPlanIsLaidOutOnceForEachFormAndForEveryArea() {
    assertThat(layOut.layOut(order())).isEqualTo(id);
    assertThat(all("cl-interviews-1")).hasSize(2);
    var one = one("cl-deadline");
    assertThat(one.dates().ends()).isEqualTo("2010-10-08");
    assertThat(one.dates().standing()).isEqualTo(Standing.PROVISIONAL);
  }

  @Test
  void movingADateMovesWhatDependsOnItAndNamesWhatIsMissed() {
    var wanted = later("cl-deadline", "2010-12-20");
    assertThat(wanted.shifts().getFirst().activity().pattern().key()).isEqualTo("cl-deadline");
    assertThat(wanted.shifts())
        .filteredOn(shift -> shift.activity().pattern().key().equals("cl-interviews-1"))
        .hasSize(2)
        .allMatch(shift -> !shift.after().begins().isBefore(LocalDate.of(2010, 12, 20)));
    assertThat(wanted.problems())
        .filteredOn(Problem.Beyond.class::isInstance)
        .extracting(problem -> problem.activity().pattern().key())
        .contains("cl-appointed", "pl-appointed");
    assertThat(one("cl-deadline").dates().ends()).isEqualTo("2010-10-08");
  }

  @Test
  void aMoveIsDoneWholeAndNotByTwoAtOnceAndComesBackWhole() {
    var plan = plan();
    var wanted = later("cl-deadline", "2010-10-15");
    var said = new Said("Efterårsferie", Standing.CONFIRMED);
    assertThat(changes.apply(plan, wanted, said)).isEqualTo(new Outcome.Done());
    assertThat(changes.apply(plan, wanted, said)).isEqualTo(new Outcome.Overtaken());
    assertThat(one("cl-deadline").dates().standing()).isEqualTo(Standing.CONFIRMED);
    assertThat(all("cl-register").getFirst().dates().begins()).isEqualTo("2010-10-15");
    changes.apply(plan(), later("cl-deadline", "2010-10-08"), said);
    assertThat(all("cl-register").getFirst().dates().begins()).isEqualTo("2010-10-11");
  }

  @Test
  void whatIsDoneStaysWhenTheDecisionIsPutOff() {
    var opening = one("talks-opening");
    changes.progress(plan(), opening, new Progress.Done(LocalDate.of(2010, 8, 20), "Ida"));
    var wish = new Wish(new Anchors(LocalDate.of(2010, 9, 22), LocalDate.of(2011, 2, 1)), Map.of());
    var wanted = Rearrangement.of(plan(), wish, TODAY);
    changes.apply(plan(), wanted, new Said("Mødet er udsat", Standing.PROVISIONAL));
    assertThat(one("talks-opening").dates().begins()).isEqualTo("2010-08-20");
    assertThat(one("cl-deadline").dates().begins()).isEqualTo("2010-10-22");
    assertThat(one("in-force").dates().begins()).isEqualTo("2011-02-01");
  }

  @Test
  void aPlanIsLiftedToANewerTemplateAndNothingIsLost() throws IOException {
    changes.apply(
        plan(), later("cl-kick-off", "2010-10-12"), new Said("Lokale", Standing.CONFIRMED));
    changes.progress(plan(), one("toolbox"), new Progress.Done(LocalDate.of(2010, 9, 8), "Ida"));
    var text =
        new ClassPathResource("processplan/reform.yaml")
            .getContentAsString(UTF_8)
            .replace("  - key: board-dialogue", "  - key: board-talk")
            .replace("when: decision +57 days", "when: decision +58 days");
    db.sql("insert into processplan.template values ('reform', 2, :text, '', now(), 'test')")
        .param("text", text)
        .update();
    var found = lift.difference(plan()).orElseThrow();
    assertThat(found.added()).extracting(one -> one.key()).containsExactly("board-talk");
    assertThat(found.kept()).extracting(one -> one.key()).containsExactly("board-dialogue");
    assertThat(lift.lift(plan(), "Løftet")).isTrue();
    assertThat(plan().template().version()).isEqualTo(2);
    assertThat(one("cl-coordinate").dates().begins()).isEqualTo("2010-11-05");
    assertThat(one("cl-kick-off").dates().begins()).isEqualTo("2010-10-12");
    assertThat(one("toolbox").progress()).isInstanceOf(Progress.Done.class);
    assertThat(all("board-dialogue")).hasSize(1);
    assertThat(all("board-talk")).hasSize(1);
  }

  @Test
  void datesThatMayBeToldAreMilestonesOnceForAllAreas() {
    var told = milestones.all(Locale.ENGLISH);
    assertThat(told).extracting(Milestones.Milestone::name).contains("The committee decides");
    assertThat(told)
        .filteredOn(one -> one.name().equals("First round of interviews"))
        .singleElement()
        .satisfies(one -> assertThat(one.last()).isEqualTo("2010-10-22"));
    assertThat(told).allMatch(Milestones.Milestone::provisional);
  }

  private Rearrangement later(String key, String day) {
    var when = LocalDate.parse(day);
    return Rearrangement.of(plan(), Wish.of(plan(), one(key).id(), new Span(when, when)), TODAY);
  }

  private RunningPlan plan() {
    return plans.find(id).orElseThrow();
  }

  private List<Activity> all(String key) {
    return plan().activities().stream().filter(one -> one.pattern().key().equals(key)).toList();
  }

  private Activity one(String key) {
    return all(key).getFirst();
  }
}

package dk.klynge.processplan.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.PlanChanges;
import dk.klynge.processplan.PlanChanges.Said;
import dk.klynge.processplan.Rearrangement;
import dk.klynge.processplan.Rearrangement.Wish;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SignedInAs(Role.PROGRAMME_OFFICE)
class DigestTests {

  /// A Monday.
  private static final LocalDate TODAY = LocalDate.of(2010, 10, 4);

  @Autowired JdbcClient db;
  @Autowired WriteDigest digest;
  @Autowired Digests digests;
  @Autowired RunningPlans plans;
  @Autowired PlanChanges changes;
  @Autowired Outbox outbox;
  @Autowired Clock clock;

  private UUID manager = UUID.randomUUID();

  @BeforeEach
  void aPlanAndTheManagerOfTheNorth() {
    var register = new RegisterFixture(db).empty();
    db.sql("truncate processplan.plan, processplan.digest, processplan.digest_choice cascade")
        .update();
    db.sql("update access.account set email = null").update();
    var nord = register.area("Nord");
    manager = SignedIn.account(db, List.of(Role.AREA_MANAGER), new Scope.Area(nord.value()));
    db.sql("update access.account set email = 'nord@ravnshavn.example' where id = :id")
        .param("id", manager)
        .update();
    plan(nord.value(), "groups", "2010-09-09", "2010-09-24");
    activity(register.area("Syd").value(), "Syd", "groups", "2010-09-09", "2010-09-24");
    activity(nord.value(), "Nord", "cl-register", "2010-10-11", "2010-10-15");
  }

  private UUID id = UUID.randomUUID();

  private void plan(UUID nord, String key, String begins, String ends) {
    id = UUID.randomUUID();
    db.sql(
            """
            insert into processplan.plan (id, title, template, template_version, decided_on, effective_on, made_at,
                                          made_by)
            values (:id, 'Reformen', 'reform', 1, '2010-09-08', '2011-01-01', now(), 'test')
            """)
        .param("id", id)
        .update();
    activity(nord, "Nord", key, begins, ends);
  }

  private void activity(UUID area, String name, String key, String begins, String ends) {
    db.sql(
            """
            insert into processplan.activity (id, plan, key, template_version, area, area_name, begins, ends)
            values (:activity, :plan, :key, 1, :area, :name, :begins::date, :ends::date)
            """)
        .param("activity", UUID.randomUUID())
        .param("plan", id)
        .param("key", key)
        .param("area", area)
        .param("name", name)
        .param("begins", begins)
        .param("ends", ends)
        .update();
  }

  @Test
  void onMondayOneLetterTellsWhatIsLateAndComesInTheOwnAreaAndNeverTwice() {
    assertThat(digest.write(TODAY)).isEqualTo(1);
    assertThat(digest.write(TODAY)).isZero();
    assertThat(digest.write(TODAY.plusDays(1))).isZero();
    var letter = letters().getFirst();
    assertThat(letter.to()).isEqualTo("nord@ravnshavn.example");
    assertThat(letter.subject()).isEqualTo("Reformen: 2 opgaver venter på dig");
    assertThat(letter.text())
        .contains("Det er forsinket:\n- Lokale arbejdsgrupper nedsættes (Nord)")
        .contains("Ansøgere registreres")
        .doesNotContain("Syd");
  }

  @Test
  void aLetterIsWrittenInTheLanguageOfWhoGetsIt() {
    db.sql("update access.account set language = 'en' where id = :id")
        .param("id", manager)
        .update();
    assertThat(digest.write(TODAY)).isEqualTo(1);
    assertThat(letters().getFirst().subject()).isEqualTo("Reformen: 2 tasks wait for you");
    assertThat(letters().getFirst().text())
        .contains("This is late:", "11 October – 15 October")
        .doesNotContain("Ansøgere registreres", "forsinket");
    move(LocalDate.now(clock).plusDays(3));
    assertThat(letters()).anySatisfy(one -> assertThat(one.text()).contains("Reason: Lokalet"));
  }

  @Test
  void whoeverWantsNoneGetsNoneAndWhoeverWantsItDailyGetsItOnTuesdayToo() {
    digests.choose(manager, Rhythm.NEVER);
    assertThat(digest.write(TODAY)).isZero();
    digests.choose(manager, Rhythm.DAILY);
    assertThat(digest.write(TODAY.plusDays(1))).isEqualTo(1);
  }

  @Test
  void whoStandsInForTheManagerGetsTheLetterToo() {
    var substitute = SignedIn.account(db, List.of(), new Scope.Everywhere());
    db.sql("update access.account set email = 'vikar@ravnshavn.example' where id = :id")
        .param("id", substitute)
        .update();
    db.sql(
            """
            insert into access.held_role (account, role, place_kind, place, valid, granted_by, lent_from)
            select :substitute, role, place_kind, place, valid, 'test', id
              from access.held_role where account = :manager
            """)
        .param("substitute", substitute)
        .param("manager", manager)
        .update();
    assertThat(digest.write(TODAY)).isEqualTo(2);
  }

  @Test
  void aDateThatMovesIntoTheComingWeekIsToldAtOnceAndALaterOneIsNot() {
    move(LocalDate.now(clock).plusDays(60));
    assertThat(letters()).isEmpty();
    move(LocalDate.now(clock).plusDays(3));
    assertThat(letters())
        .singleElement()
        .satisfies(letter -> assertThat(letter.text()).contains("Begrundelse: Lokalet"));
  }

  private void move(LocalDate day) {
    var plan = plan();
    var one =
        plan.activities().stream()
            .filter(each -> each.pattern().key().equals("cl-register"))
            .findFirst()
            .orElseThrow();
    var wish = Wish.of(plan, one.id(), new Span(day, day));
    var wanted = Rearrangement.of(plan, wish, LocalDate.now(clock));
    changes.apply(plan, wanted, new Said("Lokalet er optaget", Standing.PROVISIONAL));
  }

  private RunningPlan plan() {
    return plans.current().orElseThrow();
  }

  private List<Outbox.Posted> letters() {
    return outbox.of(new Owner("process-plan", id));
  }
}

package dk.klynge.staffing.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.audit.AuditTrail;
import dk.klynge.documents.Attachments;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.PersonalData;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.privacy.Holds.Wanted;
import dk.klynge.staffing.privacy.KeepRecords.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@SignedInAs(Role.HR)
class DeletionTests {

  private static final String NAME = "Ragnhild Prøvestein";

  @Autowired JdbcClient db;
  @Autowired DeleteByRule delete;
  @Autowired Deletions deletions;
  @Autowired RetentionRules rules;
  @Autowired KeepRecords keep;
  @Autowired Holds holds;
  @Autowired Campaigns campaigns;
  @Autowired List<PersonalData> data;
  @Autowired Attachments files;
  @Autowired Outbox outbox;
  @Autowired AuditTrail audit;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private CampaignId campaign;
  private ApplicationId application;
  private PersonId person;
  private UUID seat;

  @BeforeEach
  void aCampaignWithOneApplicant() {
    // The job of the program itself must not come in between.
    db.sql("delete from scheduled_tasks where task_name = 'staffing-retention'").update();
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    db.sql("truncate staffing.retention_rule").update();
    db.sql("truncate documents.letter cascade").update();
    var nord = register.area("Nord");
    campaign = given.campaign(PostKind.CLUSTER_LEADER);
    var post = given.leads(campaign, register.cluster("Klynge A", "municipal", nord), "A", nord);
    person = register.person(NAME);
    application = given.application(campaign, nord, person, List.of(post));
    seat = given.seat(given.committee(campaign, nord, List.of(post)), "chair", 1, person);
    new Assessed(db, campaign, person, application).forPost(post, NAME);
    var owner = new Owner("application", application.value());
    files.add(owner, "cv.txt", NAME.getBytes(StandardCharsets.UTF_8));
    outbox.put(
        Letter.of(owner, "receipt-" + application.value(), "r@example.org", "Kvittering", NAME));
    ended(7);
  }

  private void ended(int monthsAgo) {
    db.sql("update staffing.campaign set state = 'ended', ended_at = ? where id = ?")
        .params(
            LocalDate.now(clock)
                .minusMonths(monthsAgo)
                .atTime(12, 0)
                .atZone(clock.getZone())
                .toOffsetDateTime(),
            campaign.value())
        .update();
  }

  @Test
  void everyTableAboutAPersonIsAnsweredFor() {
    var answered = data.stream().flatMap(one -> one.kept().stream()).map(PersonalData.Kept::table);
    assertThat(answered.toList()).doesNotHaveDuplicates().containsAll(new PersonalTables(db).all());
    assertThat(new PersonalTables(db).missing(data)).isEmpty();
  }

  @Test
  void whatIsDueIsDeletedOnceAndOnlyNumbersAreLeft() {
    assertThat(mentions(NAME)).isNotEmpty();
    delete.run();
    delete.run();
    for (var trace : List.of(NAME, person.value().toString(), seat.toString()))
      assertThat(mentions(trace)).as(trace).isEmpty();
    assertThat(db.sql("select count(*) from staffing.application").query(Integer.class).single())
        .isZero();
    assertThat(deletions.log()).hasSize(1).allMatch(one -> one.entries() >= 7);
    assertThat(deletions.outcomes())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.outcome()).isEqualTo("declined");
          assertThat(one.area()).isEqualTo("Nord");
          assertThat(one.applications()).isEqualTo(1);
        });
  }

  /// Tables in which something stands, whatever the column; the audit trail too.
  private List<String> mentions(String text) {
    var found = new ArrayList<String>();
    for (var table : new PersonalTables(db).allOf("staffing", "assessment", "documents", "audit"))
      if (db.sql("select exists (select from " + table + " t where t::text like '%" + text + "%')")
          .query(Boolean.class)
          .single()) found.add(table);
    return found;
  }

  @Test
  void nothingIsDeletedBeforeItsTimeOrWhileAComplaintRuns() {
    ended(5);
    delete.run();
    assertThat(deletions.log()).isEmpty();
    ended(7);
    keep.hold(complaint("campaign", Optional.empty()), "form");
    keep.hold(complaint("campaign", Optional.empty()), "form");
    delete.run();
    assertThat(deletions.log()).isEmpty();
    assertThat(deletions.standings(rules.now()).getFirst().state()).isEqualTo("held");
    assertThat(holds.all()).hasSize(1);
    assertThat(keep.release(holds.all().getFirst(), "Afgjort")).isTrue();
    assertThat(keep.release(holds.all().getFirst(), "Afgjort igen")).isFalse();
    delete.run();
    assertThat(deletions.log()).hasSize(1);
  }

  private Wanted complaint(String kind, Optional<LocalDate> until) {
    var isPerson = kind.equals("person");
    return new Wanted(
        campaign,
        kind,
        Optional.empty(),
        isPerson ? Optional.of(person) : Optional.empty(),
        Optional.empty(),
        "Sag 12",
        until);
  }

  @Test
  void aComplaintOfOneKeepsThatOneAndTheRestIsDeleted() {
    var other = "Holger Andenmand";
    var nord = new AreaId(db.sql("select id from organisation.area").query(UUID.class).single());
    var post = new PostId(db.sql("select id from staffing.post").query(UUID.class).single());
    var stranger =
        db.sql(
            "insert into organisation.person (id, name) values (gen_random_uuid(), ?) returning id");
    var holger = new PersonId(stranger.param(other).query(UUID.class).single());
    new StaffingFixture(db).application(campaign, nord, holger, List.of(post));
    keep.hold(complaint("person", Optional.of(LocalDate.now(clock))), "form");
    assertThat(holds.all().getFirst().about().applications()).containsExactly(application.value());
    delete.run();
    delete.run();
    assertThat(mentions(other)).isEmpty();
    assertThat(mentions(NAME)).contains("staffing.application", "documents.letter");
    assertThat(mentions(seat.toString())).contains("staffing.seat");
    assertThat(deletions.log()).singleElement().matches(one -> one.held() == 1);
    assertThat(deletions.standings(rules.now()).getFirst().state()).isEqualTo("held_partly");
    theLastDayIsOver();
  }

  private void theLastDayIsOver() {
    db.sql("update staffing.retention_hold set until = until - 1").update();
    delete.run();
    for (var trace : List.of(NAME, person.value().toString()))
      assertThat(mentions(trace)).as(trace).isEmpty();
    assertThat(deletions.log()).hasSize(2);
    assertThat(deletions.standings(rules.now()).getFirst().state()).isEqualTo("deleted");
    assertThat(holds.all().getFirst().released().orElseThrow().expired()).isTrue();
  }

  @Test
  void theRuleIsVersionedAndNeverLongerThanThreeYears() {
    assertThat(rules.now().months()).isEqualTo(6);
    assertThat(keep.rule(37, "Længe", 1)).isEqualTo(Answer.NOT_ALLOWED);
    assertThat(keep.rule(12, "Lokal praksis", 1)).isEqualTo(Answer.DONE);
    assertThat(keep.rule(3, "En anden", 1)).isEqualTo(Answer.OVERTAKEN);
    assertThat(rules.now()).isEqualTo(new RetentionRules.RetentionRule(2, 12));
    delete.run();
    assertThat(deletions.log()).isEmpty();
  }

  @Test
  void severalNodesAtOnceDeleteOnce() throws Exception {
    try (var nodes = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) nodes.execute(delete::run);
    }
    delete.run();
    assertThat(deletions.log()).hasSize(1);
  }

  @Test
  void aBreakDownInTheMiddleLeavesEverythingAndTheNextRunDeletes() {
    var broken = new ArrayList<>(data);
    broken.add(new BreaksDown());
    new DeleteByRule(deletions, rules, keep, broken, audit, transaction).run();
    assertThat(deletions.log()).isEmpty();
    assertThat(mentions(NAME)).contains("staffing.application", "documents.letter");
    delete.run();
    assertThat(mentions(NAME)).isEmpty();
  }

  private record BreaksDown() implements PersonalData {
    @Override
    public List<Kept> kept() {
      return List.of();
    }

    @Override
    public int order() {
      return 99;
    }

    @Override
    public int delete(CampaignId campaign) {
      throw new IllegalStateException("The power went out");
    }
  }
}

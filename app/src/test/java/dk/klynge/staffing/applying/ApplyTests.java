package dk.klynge.staffing.applying;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.decision.MovableClock;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.applying.ApplyForm.Known;
import dk.klynge.staffing.applying.WriteApplication.Intent;
import dk.klynge.staffing.applying.WriteApplication.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Deadlines, repeated forms and changes, against the real database and a clock that is moved.
@SpringBootTest
@Import(MovableClock.Moved.class)
class ApplyTests {

  /// The night in which the clock is put back: 23.59 in summer time is one hour earlier in UTC.
  private static final LocalDate LAST_SUMMER_DAY = LocalDate.of(2026, 10, 24);

  private static final Instant DEADLINE = Instant.parse("2026-10-24T22:00:00Z");

  @Autowired JdbcClient db;
  @Autowired MovableClock clock;
  @Autowired WriteApplication write;
  @Autowired LeaveApplication leave;
  @Autowired OwnApplications own;
  @Autowired Applications applications;
  @Autowired Outbox outbox;

  private StaffingFixture given;
  private AreaId nord;
  private PersonId bo;
  private CampaignId campaign;
  private PostId a;
  private PostId b;

  @BeforeEach
  void announced() {
    LocaleContextHolder.setLocale(Locale.of("da"));
    var register = new RegisterFixture(db).empty();
    given = new StaffingFixture(db).empty();
    nord = register.area("Nord");
    var home = register.institution("Solsikken").in(nord).add();
    bo = register.person("Bo Lund");
    register.employ(bo, home, "institution_leader");
    campaign = given.campaign(PostKind.CLUSTER_LEADER);
    a = given.leads(campaign, register.cluster("Klynge A", "municipal", nord), "Klynge A", nord);
    b = given.leads(campaign, register.cluster("Klynge B", "municipal", nord), "Klynge B", nord);
    given.posting(a, 1, DEADLINE.minus(Duration.ofDays(7)), DEADLINE);
    given.posting(b, 1, DEADLINE.minus(Duration.ofDays(7)), DEADLINE.plus(Duration.ofDays(7)));
    moveTo(DEADLINE.minusSeconds(3600));
  }

  @Test
  void aSecondBeforeTheDeadlineIsInTimeAndTheDeadlineItselfIsTooLate() {
    moveTo(DEADLINE.minusSeconds(1));
    assertThat(LAST_SUMMER_DAY.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
        .isEqualTo(DEADLINE);
    assertThat(handIn(form("1", a))).isInstanceOf(Outcome.HandedIn.class);
    leave.withdraw(only().id(), bo);
    moveTo(DEADLINE);
    assertThat(handIn(form("2", a))).isInstanceOf(Outcome.Rejected.class);
    assertThat(applications.of(campaign)).isEmpty();
  }

  @Test
  void whatComesTooLateIsKeptAsADraftAndTheRestCanBeHandedIn() {
    moveTo(DEADLINE.plusSeconds(1));
    var late = (Outcome.Rejected) handIn(form("late", a, b));
    assertThat(late.errors().get("wishes")).contains("Klynge A").contains("24.10.2026 kl. 23.59");
    assertThat(only().isDraft()).isTrue();
    assertThat(only().statement()).isEqualTo("Jeg søger");
    assertThat(handIn(form("rest", late.known(), b))).isInstanceOf(Outcome.HandedIn.class);
    assertThat(only().wishes()).containsExactly(b);
  }

  @Test
  void theHourThatComesTwiceWhenTheClockIsPutBackIsTwoHours() {
    var night = Instant.parse("2026-10-25T01:30:00Z");
    db.sql("update staffing.posting set deadline = ? where post = ?")
        .params(night.atOffset(ZoneOffset.UTC), a.value())
        .update();
    moveTo(Instant.parse("2026-10-25T00:45:00Z"));
    assertThat(handIn(form("first", a))).isInstanceOf(Outcome.HandedIn.class);
    moveTo(night);
    leave.withdraw(only().id(), bo);
    assertThat(handIn(form("second", a))).isInstanceOf(Outcome.Rejected.class);
  }

  @Test
  void twoClicksAtOnceAndARetryAfterALostAnswerAreOneApplicationWithOneReceipt() throws Exception {
    var form = form("same", a, b);
    try (var threads = Executors.newFixedThreadPool(4)) {
      var clicks =
          IntStream.range(0, 4)
              .mapToObj(_ -> CompletableFuture.supplyAsync(() -> handIn(form), threads))
              .toList();
      for (var click : clicks) assertThat(click.get()).isInstanceOf(Outcome.HandedIn.class);
    }
    moveTo(DEADLINE.plusSeconds(5));
    assertThat(handIn(form)).isEqualTo(new Outcome.HandedIn(only().id()));
    assertThat(own.of(bo)).hasSize(1);
    assertThat(letters(only().id())).hasSize(1);
  }

  @Test
  void itCanBeChangedUntilTheFirstDeadlineAndAfterThatOnlyPostsStillAnnouncedCanBeAdded() {
    handIn(form("1", a));
    handIn(form("2", known(), a).withStatement("Bedre"));
    assertThat(only().statement()).isEqualTo("Bedre");
    assertThat(letters(only().id())).hasSize(2);
    moveTo(DEADLINE.plusSeconds(1));
    handIn(form("3", known(), b).withStatement("For sent"));
    assertThat(only().statement()).isEqualTo("Bedre");
    assertThat(only().wishes()).containsExactly(a, b);
  }

  @Test
  void whoHasSeenAnOlderVersionIsToldSoAndNothingIsLost() {
    handIn(form("1", a));
    var old = known();
    handIn(form("2", old, a, b));
    assertThat(handIn(form("3", old, b))).isInstanceOf(Outcome.Overtaken.class);
    assertThat(handIn(form("4", b))).isInstanceOf(Outcome.Overtaken.class);
    assertThat(only().wishes()).containsExactly(a, b);
  }

  @Test
  void whoMayNotApplyIsToldWhy() {
    db.sql("update organisation.employment set position = 'deputy'").update();
    var rejected = (Outcome.Rejected) handIn(form("1", a));
    assertThat(rejected.errors().get("wishes")).contains("Souschef").contains("Institutionsleder");
    assertThat(own.of(bo)).isEmpty();
  }

  @Test
  void itCanBeWithdrawnAtAnyTimeAndFollowedByAnother() {
    handIn(form("1", a));
    var first = only().id();
    leave.withdraw(first, bo);
    leave.withdraw(first, bo);
    assertThat(applications.of(campaign)).isEmpty();
    assertThat(letters(first)).hasSize(2);
    assertThat(handIn(form("2", a))).isInstanceOf(Outcome.HandedIn.class);
    assertThat(own.of(bo)).hasSize(2);
  }

  @Test
  void aDraftIsKeptWithoutBeingCompleteAndCanBeThrownAway() {
    var kept = (Outcome.Kept) write.write(bo, form("1").withStatement(""), Intent.KEEP);
    assertThat(applications.of(campaign)).isEmpty();
    leave.discard(kept.id(), bo);
    assertThat(own.of(bo)).isEmpty();
  }

  private Outcome handIn(ApplyForm form) {
    return write.write(bo, form, Intent.HAND_IN);
  }

  private OwnApplication only() {
    return own.active(campaign, nord, bo).orElseThrow();
  }

  private Optional<Known> known() {
    return Optional.of(new Known(only().id(), only().version()));
  }

  private List<Outbox.Posted> letters(ApplicationId id) {
    return outbox.of(new Owner("application", id.value()));
  }

  private void moveTo(Instant moment) {
    clock.forward(Duration.between(clock.instant(), moment));
  }

  private ApplyForm form(String token, PostId... wishes) {
    return form(token, Optional.empty(), wishes);
  }

  private ApplyForm form(String token, Optional<Known> known, PostId... wishes) {
    var ranks = new LinkedHashMap<PostId, String>();
    for (var wish : wishes) ranks.put(wish, Integer.toString(ranks.size() + 1));
    var unique = token + bo.value();
    return new ApplyForm(
        unique, known, campaign, nord, "bo@eksempel.dk", "Jeg søger", ranks, List.of(), Set.of());
  }
}

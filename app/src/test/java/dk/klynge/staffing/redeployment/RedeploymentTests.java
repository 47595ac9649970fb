package dk.klynge.staffing.redeployment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.Appointments;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.RedeploymentId;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.Redeployments.Wish;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.redeployment.Rounds.Content;
import dk.klynge.staffing.redeployment.Standing.Category;
import dk.klynge.staffing.redeployment.Wishes.Given;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SignedInAs(Role.HR)
class RedeploymentTests {

  @Autowired JdbcClient db;
  @Autowired KeepRedeployment keep;
  @Autowired Redeployments redeployments;
  @Autowired Ledger ledger;
  @Autowired GiveWishes give;
  @Autowired Wishes wishes;
  @Autowired Appointments appointments;
  @Autowired AnswerOffer answer;
  @Autowired Posts posts;
  @Autowired Guard guard;
  @Autowired Clock clock;

  private RegisterFixture register;
  private LocalDate effective;
  private AreaId nord;
  private InstitutionId home;
  private InstitutionId other;
  private PersonId bo;
  private RedeploymentId round;

  @BeforeEach
  void aRoundOfTwo() {
    register = new RegisterFixture(db).empty();
    new StaffingFixture(db).empty();
    db.sql("truncate staffing.arrangement, staffing.notice cascade").update();
    effective = LocalDate.now(clock).plusMonths(2);
    nord = register.area("Nord");
    home = register.institution("Solsikken").in(nord).at(55.70, 12.50).add();
    other = register.institution("Mariehønen").in(nord).at(55.71, 12.52).add();
    var self = register.institution("Fri").ownership("self_owning").in(nord).add();
    bo = register.person("Bo Lund");
    register.employ(bo, home, "deputy");
    register.employ(register.person("Anne Holm"), other, "deputy");
    register.employ(register.person("Kim Selv"), self, "deputy");
    round = keep.begin(content("a"));
    db.sql("update access.account set person = null").update();
    db.sql("update access.account set person = ? where id = ?::uuid")
        .params(bo.value(), guard.who())
        .update();
  }

  @Test
  void theRuleFindsThoseOfMunicipalInstitutionsOnceAlsoWhenTheFormIsSentTwice() {
    assertThat(keep.begin(content("a"))).isEqualTo(round);
    assertThat(ledger.lines(round))
        .extracting(Ledger.Line::name)
        .containsExactly("Anne Holm", "Bo Lund");
    assertThat(standing()).isEqualTo(Standing.WAITING);
  }

  @Test
  void wishesAreKeptUntilTheLastMomentAndNoSecondWindowOvertakesUnseen() {
    var post = vacancy(home);
    var given = given(0, new Wish(Optional.of(post), Optional.empty()));
    assertThat(give.give(found(), line(), given)).isEqualTo(GiveWishes.Outcome.KEPT);
    assertThat(give.give(found(), line(), given(7))).isEqualTo(GiveWishes.Outcome.OVERTAKEN);
    assertThat(wishes.of(round))
        .hasEntrySatisfying(bo.value(), kept -> assertThat(kept.wishes()).hasSize(1));
    db.sql("update staffing.redeployment set wishes_until = now() - interval '1 second'").update();
    assertThat(give.give(found(), line(), given(1))).isEqualTo(GiveWishes.Outcome.TOO_LATE);
    assertThat(audited("Tager hensyn")).isZero();
  }

  @Test
  void anOfferIsAnsweredOnce() {
    var offer = offer(vacancy(other));
    assertThat(standing()).isEqualTo(Standing.OFFERED);
    assertThat(answer.answer(offer, "accepted")).isEqualTo(AnswerOffer.Outcome.DONE);
    assertThat(answer.answer(offer, "accepted")).isEqualTo(AnswerOffer.Outcome.DONE);
    assertThat(answer.answer(offer, "declined")).isEqualTo(AnswerOffer.Outcome.OVERTAKEN);
    assertThat(standing()).isEqualTo(Standing.REDEPLOYED);
  }

  @Test
  void whoDeclinesIsPartOfTheNextProposalButNotForThatPost() {
    var post = vacancy(other);
    answer.answer(offer(post), "declined");
    assertThat(standing()).isEqualTo(Standing.DECLINED);
    var seeker =
        redeployments.seekers(round).stream()
            .filter(one -> one.person().equals(bo))
            .findFirst()
            .orElseThrow();
    assertThat(seeker.declined()).containsExactly(post);
  }

  @Test
  void nobodyAnswersForSomebodyElseOrAfterTheDay() {
    var offer = offer(vacancy(other));
    db.sql("update staffing.appointment set answer_by = current_date - 2").update();
    assertThat(answer.answer(offer, "accepted")).isEqualTo(AnswerOffer.Outcome.TOO_LATE);
    db.sql("update access.account set person = null").update();
    assertThat(answer.answer(offer, "accepted")).isEqualTo(AnswerOffer.Outcome.NOT_YOURS);
  }

  @Test
  void headsBalanceWhateverHappens() {
    keep.leaves(round, bo.value(), effective);
    var all = ledger.lines(round).stream().map(Ledger.Line::standing).toList();
    var balance = Balance.of(ledger.heads(round), all);
    assertThat(balance.of(Category.LEAVING)).isEqualTo(1);
    assertThat(balance.of(Category.OPEN)).isEqualTo(1);
    keep.stays(round, bo.value());
    assertThat(standing()).isEqualTo(Standing.WAITING);
  }

  private Content content(String form) {
    var until = LedgerController.lastMoment(effective.minusDays(14));
    return new Content("Souschefer", Set.of("deputy"), Optional.empty(), effective, until, form);
  }

  private PostId vacancy(InstitutionId institution) {
    return posts
        .vacate(
            new Posts.Vacancy(
                PostKind.PEDAGOGUE,
                new Posts.Place.OfInstitution(institution),
                effective,
                BigDecimal.ONE,
                new Posts.Cause.Reported()))
        .orElseThrow();
  }

  private AppointmentId offer(PostId post) {
    var by = Optional.of(LocalDate.now(clock).plusDays(7));
    return appointments.offer(post, bo, "redeployment", by)
            instanceof Appointments.Outcome.Offered(var id)
        ? id
        : AppointmentId.fresh();
  }

  private static Given given(int version, Wish... wishes) {
    return new Given(
        Optional.of(BigDecimal.TEN), Optional.empty(), "Tager hensyn", List.of(wishes), version);
  }

  private Redeployments.Redeployment found() {
    return redeployments.find(round).orElseThrow();
  }

  private Ledger.Line line() {
    return ledger.line(round, bo.value()).orElseThrow();
  }

  private Standing standing() {
    return line().standing();
  }

  private int audited(String text) {
    return db.sql("select count(*) from audit.entry e where e::text like '%' || ? || '%'")
        .param(text)
        .query(Integer.class)
        .single();
  }
}

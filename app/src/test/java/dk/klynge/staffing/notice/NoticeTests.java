package dk.klynge.staffing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.notice.GiveNotice.Confirmed;
import dk.klynge.staffing.notice.GiveNotice.Order;
import dk.klynge.staffing.notice.GiveNotice.Outcome;
import dk.klynge.staffing.notice.Notices.Duties;
import dk.klynge.staffing.notice.Notices.Heard;
import dk.klynge.staffing.notice.Notices.Noticed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SignedInAs(Role.HR)
class NoticeTests {

  private static final LocalDate HEARD = LocalDate.of(2026, 11, 2);
  private static final LocalDate GIVEN = LocalDate.of(2026, 12, 1);
  private static final LocalDate LEAVES = LocalDate.of(2027, 6, 30);

  @Autowired JdbcClient db;
  @Autowired GiveNotice give;
  @Autowired Notices notices;
  @Autowired Undertakings undertakings;

  private InstitutionId home;
  private InstitutionId self;

  /// 22 people in the municipal institution and three in the self-owning one.
  @BeforeEach
  void anUndertaking() {
    var register = new RegisterFixture(db).empty();
    new StaffingFixture(db).empty();
    db.sql("truncate staffing.arrangement, staffing.notice, staffing.undertaking_setting cascade")
        .update();
    var nord = register.area("Nord");
    home = register.institution("Solsikken").in(nord).add();
    self = register.institution("Fri").ownership("self_owning").in(nord).add();
    for (int i = 0; i < 22; i++) register.employ(register.person("Person " + i), home, "pedagogue");
    for (int i = 0; i < 3; i++) register.employ(register.person("Fri " + i), self, "pedagogue");
  }

  @Test
  void nobodyIsGivenNoticeBeforeTheyCouldAnswer() {
    var notice = heard(home);
    assertThat(give.give(notice, order(HEARD.plusDays(3), Optional.empty())))
        .isEqualTo(new Outcome.Unheard(HEARD.plusDays(14)));
    assertThat(give.give(notice, order(GIVEN, Optional.empty()))).isEqualTo(new Outcome.Given());
    assertThat(give.give(notice, order(GIVEN, Optional.empty())))
        .isEqualTo(new Outcome.Overtaken());
  }

  @Test
  void theTenthWithinThirtyDaysIsGivenOnlyByWhoSaysWhyAndWhenTheDutiesWereDone() {
    for (int i = 0; i < 9; i++)
      assertThat(give.give(heard(home), order(GIVEN, Optional.empty())))
          .isEqualTo(new Outcome.Given());
    var tenth = heard(home);
    assertThat(give.give(tenth, order(GIVEN, Optional.empty())))
        .isInstanceOfSatisfying(
            Outcome.Crosses.class,
            crosses -> {
              assertThat(crosses.judgement().fullest().counted()).isEqualTo(10);
              assertThat(crosses.judgement().limit()).hasValue(10);
              assertThat(crosses.judgement().thresholds().duties()).hasSize(5);
            });
    assertThat(give.give(tenth, order(GIVEN, Optional.of(confirmed(LEAVES.minusDays(29))))))
        .isEqualTo(new Outcome.TooEarly(LEAVES.plusDays(1)));
    assertThat(give.give(tenth, order(GIVEN, Optional.of(confirmed(GIVEN)))))
        .isEqualTo(new Outcome.Given());
    assertThat(notices.find(tenth.id()).orElseThrow().crossing()).isEqualTo("Besluttet");
    var later = heard(home);
    var after = order(GIVEN.plusDays(30), Optional.empty());
    assertThat(give.give(later, after)).isEqualTo(new Outcome.Given());
  }

  @Test
  void aSelfOwningInstitutionIsCountedAloneAndTheMunicipalityByTheSetting() {
    var alone = undertakings.judge(Optional.of(self.value()), GIVEN);
    assertThat(alone.undertaking()).isEqualTo(new Judgement.Undertaking("Fri", 3));
    assertThat(alone.limit()).isEmpty();
    assertThat(undertakings.judge(Optional.of(home.value()), GIVEN).undertaking().employees())
        .isEqualTo(22);
    give.count("area");
    assertThat(undertakings.judge(Optional.of(home.value()), GIVEN).undertaking().name())
        .isEqualTo("Nord");
    give.count("institution");
    assertThat(undertakings.judge(Optional.of(home.value()), GIVEN).undertaking().name())
        .isEqualTo("Solsikken");
  }

  private Noticed heard(InstitutionId institution) {
    var who =
        new Heard(
            UUID.randomUUID(),
            "Bo Lund",
            Optional.of(institution.value()),
            "Solsikken",
            Optional.empty(),
            "agreement");
    var id = give.hear(who, HEARD, HEARD.plusDays(14)).orElseThrow();
    return notices.find(id).orElseThrow();
  }

  private static Order order(LocalDate on, Optional<Confirmed> confirmed) {
    return new Order(1, on, LEAVES, confirmed);
  }

  private static Confirmed confirmed(LocalDate told) {
    return new Confirmed("Besluttet", new Duties(HEARD, HEARD, told));
  }
}

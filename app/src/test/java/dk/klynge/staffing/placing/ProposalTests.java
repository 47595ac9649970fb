package dk.klynge.staffing.placing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.RedeploymentId;
import dk.klynge.staffing.Redeployments;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.placing.ChangePlace.Wanted;
import java.math.BigDecimal;
import java.time.Clock;
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
class ProposalTests {

  @Autowired JdbcClient db;
  @Autowired Redeployments redeployments;
  @Autowired Placings placings;
  @Autowired AskForPlacing ask;
  @Autowired ComputePlacing compute;
  @Autowired ChangePlace change;
  @Autowired SendOffers send;
  @Autowired PlacingView view;
  @Autowired Posts posts;
  @Autowired Clock clock;

  private LocalDate effective;
  private InstitutionId home;
  private InstitutionId other;
  private RedeploymentId round;

  @BeforeEach
  void twoPeopleAndTwoPosts() {
    var register = new RegisterFixture(db).empty();
    new StaffingFixture(db).empty();
    db.sql("truncate staffing.arrangement, staffing.notice cascade").update();
    effective = LocalDate.now(clock).plusMonths(2);
    var nord = register.area("Nord");
    home = register.institution("Solsikken").in(nord).at(55.70, 12.50).add();
    other = register.institution("Mariehønen").in(nord).at(55.71, 12.52).add();
    round = RedeploymentId.fresh();
    db.sql(
            """
            insert into staffing.redeployment (id, name, positions, effective_on, wishes_until, made_at, made_by)
            values (?, 'Souschefer', '{deputy}', ?, now(), now(), 'test')
            """)
        .params(round.value(), effective)
        .update();
    concerned("Anne Holm", home, register);
    concerned("Bo Lund", other, register);
    vacancy(home);
    vacancy(other);
  }

  @Test
  void aProposalIsComputedOnceExplainedAndSentAsOffersOnce() {
    var id = proposal("a");
    assertThat(ask.ask(round(), "a")).isEqualTo(id);
    var placing = placings.find(id).orElseThrow();
    assertThat(placing.state()).isEqualTo("finished");
    assertThat(placing.placed()).isEqualTo(2);
    assertThat(placing.proved()).isTrue();
    var page = view.page(round(), placing);
    assertThat(page.rows()).extracting(row -> row.post()).noneMatch(String::isEmpty);
    assertThat(page.rows().getFirst().reasons()).isNotEmpty();
    var by = LocalDate.now(clock).plusDays(14);
    assertThat(send.send(round(), placing, by).offers()).isEqualTo(2);
    assertThat(send.send(round(), placing, by).offers()).isZero();
    assertThat(redeployments.seekers(round)).isEmpty();
    assertThat(redeployments.openings()).isEmpty();
  }

  @Test
  void aChangeByHandShowsItsCostMovesTheOthersAndIsNotOvertakenUnseen() {
    var id = proposal("a");
    var placing = placings.find(id).orElseThrow();
    var anne = placings.names(round).getFirst().person();
    var hers =
        placings.placed(id).stream()
            .filter(one -> !one.person().equals(anne))
            .findFirst()
            .orElseThrow();
    var wanted = new Wanted(anne, Optional.ofNullable(hers.post()).map(PostId::new), "Aftalt");
    var tried = change.attempt(round(), placing, wanted).orElseThrow();
    assertThat(tried.cost().elsewhere()).isEqualTo(2);
    assertThat(tried.others()).isEqualTo(1);
    assertThat(change.change(round(), placing, wanted)).isTrue();
    assertThat(change.change(round(), placing, wanted)).isFalse();
    var next = placings.find(proposal("b")).orElseThrow();
    assertThat(view.page(round(), next).changed()).isEqualTo(2);
  }

  @Test
  void whatIsCancelledKeepsNothing() {
    var id = ask.ask(round(), "a");
    assertThat(ask.cancel(round(), id)).isTrue();
    compute.compute(id);
    assertThat(placings.find(id).orElseThrow().state()).isEqualTo("cancelled");
    assertThat(placings.placed(id)).isEmpty();
  }

  private UUID proposal(String form) {
    var id = ask.ask(round(), form);
    compute.compute(id);
    return id;
  }

  private Redeployments.Redeployment round() {
    return redeployments.find(round).orElseThrow();
  }

  private void vacancy(InstitutionId institution) {
    posts.vacate(
        new Posts.Vacancy(
            PostKind.PEDAGOGUE,
            new Posts.Place.OfInstitution(institution),
            effective,
            BigDecimal.ONE,
            new Posts.Cause.Reported()));
  }

  private void concerned(String name, InstitutionId institution, RegisterFixture register) {
    var person = register.person(name);
    register.employ(person, institution, "deputy");
    db.sql(
            """
            insert into staffing.concerned (redeployment, person, name, position, institution, workplace, share, terms,
                                            added_at, added_by)
            values (?, ?, ?, 'deputy', ?, 'Sted', 1, 'agreement', now(), 'test')
            """)
        .params(round.value(), person.value(), name, institution.value())
        .update();
  }
}

package dk.klynge.staffing.placing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Point;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Redeployments.Opening;
import dk.klynge.staffing.Redeployments.Seeker;
import dk.klynge.staffing.Redeployments.Wish;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is proposed to whom, and why, without a database.
class PlacingTests {

  private static final InstitutionId NEAR = new InstitutionId(UUID.randomUUID());
  private static final InstitutionId MIDDLE = new InstitutionId(UUID.randomUUID());
  private static final InstitutionId FAR = new InstitutionId(UUID.randomUUID());
  private static final Burdens BURDENS =
      new Burdens(
          Map.of(
              NEAR, new Point(55.70, 12.50),
              MIDDLE, new Point(55.71, 12.50),
              FAR, new Point(55.80, 12.50)));

  private final Opening near = opening(NEAR, PostKind.PEDAGOGUE, "none");
  private final Opening far = opening(FAR, PostKind.PEDAGOGUE, "none");

  @Test
  void theOwnInstitutionComesBeforeAnyWishOfSomebodyElse() {
    var anne = seeker(NEAR, List.of());
    var bo = seeker(MIDDLE, List.of(wish(near)));
    var solution = question(List.of(anne, bo), List.of(near, far)).solve();
    assertThat(solution.posts())
        .containsEntry(anne.person().value(), near.id())
        .containsEntry(bo.person().value(), far.id());
    assertThat(solution.proved()).isTrue();
    assertThat(keys(solution, anne)).contains("staffing.placing.why.home");
    assertThat(keys(solution, bo))
        .contains(
            "staffing.placing.why.elsewhere",
            "staffing.placing.why.no-home",
            "staffing.placing.why.then.elsewhere",
            "staffing.placing.why.change");
  }

  @Test
  void aPostThatAsksForAnEducationGoesToSomebodyWhoHasIt() {
    var leads = opening(NEAR, PostKind.DEPARTMENT_LEADER, "done");
    var anne = seeker(NEAR, List.of(wish(leads)));
    var solution = question(List.of(anne), List.of(leads, far)).solve();
    assertThat(solution.posts()).containsEntry(anne.person().value(), far.id());
    assertThat(keys(solution, anne)).contains("staffing.placing.barred.education");
  }

  @Test
  void nobodyIsProposedAPostThatIsFartherThanTheyWantOrThatTheyDeclined() {
    var anne =
        new Seeker(
            new PersonId(UUID.randomUUID()),
            "Anne",
            Optional.of(NEAR),
            BigDecimal.ONE,
            "done",
            Optional.of(new BigDecimal("5.0")),
            Optional.empty(),
            List.of(),
            List.of(near.id()));
    var solution = question(List.of(anne), List.of(near, far)).solve();
    assertThat(solution.posts()).isEmpty();
    assertThat(keys(solution, anne))
        .contains("staffing.placing.why.none", "staffing.placing.barred.declined");
    assertThat(BURDENS.judge(anne, far))
        .isEqualTo(new Burdens.Barred("staffing.placing.barred.far", List.of(far.place())));
  }

  @Test
  void whereTwoCompeteForOnePostTheReasonSaysSo() {
    var anne = seeker(MIDDLE, List.of());
    var bo = seeker(MIDDLE, List.of());
    var solution = question(List.of(anne, bo), List.of(near)).solve();
    assertThat(solution.posts()).hasSize(1);
    var without = solution.posts().containsKey(anne.person().value()) ? bo : anne;
    assertThat(new Reasons(solution).of(without)).contains(Reasons.Line.of("too-few", 2, 1));
  }

  @Test
  void whatPeopleFixStaysAndTheOthersGetTheBestThatIsThenPossible() {
    var anne = seeker(NEAR, List.of());
    var bo = seeker(MIDDLE, List.of());
    var fixed = Map.of(anne.person().value(), Optional.of(far.id()));
    var free = question(List.of(anne, bo), List.of(near, far)).solve();
    var solution = new Question(List.of(anne, bo), List.of(near, far), BURDENS, fixed).solve();
    assertThat(solution.posts()).containsEntry(anne.person().value(), far.id());
    assertThat(solution.posts()).containsEntry(bo.person().value(), near.id());
    var cost = solution.totals().minus(free.totals());
    assertThat(cost.elsewhere()).isEqualTo(1);
    assertThat(keys(solution, anne)).containsExactly("staffing.placing.why.fixed");
  }

  @Test
  void distancesAreAsTheCrowFlies() {
    var metres = Burdens.metres(new Point(55.70, 12.50), new Point(55.71, 12.50));
    assertThat(Math.round(metres)).isEqualTo(1112);
  }

  private static List<String> keys(Solution solution, Seeker seeker) {
    return new Reasons(solution).of(seeker).stream().map(Reasons.Line::key).toList();
  }

  private static Question question(List<Seeker> seekers, List<Opening> openings) {
    return new Question(seekers, openings, BURDENS, Map.of());
  }

  private static Wish wish(Opening opening) {
    return new Wish(Optional.of(opening.id()), Optional.empty());
  }

  private static Seeker seeker(InstitutionId home, List<Wish> wishes) {
    return new Seeker(
        new PersonId(UUID.randomUUID()),
        "Anne",
        Optional.of(home),
        BigDecimal.ONE,
        "started",
        Optional.empty(),
        Optional.empty(),
        wishes,
        List.of());
  }

  private static Opening opening(InstitutionId institution, PostKind kind, String education) {
    return new Opening(
        PostId.fresh(),
        kind,
        institution,
        "Sted " + institution.value().toString().charAt(0),
        Optional.of(new AreaId(UUID.randomUUID())),
        "Nord",
        LocalDate.of(2027, 1, 1),
        BigDecimal.ONE,
        "",
        education);
  }
}

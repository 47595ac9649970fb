package dk.klynge.staffing.vacancy;

import static dk.klynge.staffing.PostKind.CLUSTER_LEADER;
import static dk.klynge.staffing.PostKind.DEPARTMENT_LEADER;
import static dk.klynge.staffing.PostKind.PEDAGOGICAL_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.InstitutionId;
import dk.klynge.staffing.vacancy.LeftBehind.Abolished;
import dk.klynge.staffing.vacancy.LeftBehind.Nothing;
import dk.klynge.staffing.vacancy.LeftBehind.OfCluster;
import dk.klynge.staffing.vacancy.LeftBehind.Vacant;
import dk.klynge.staffing.vacancy.VacancyRows.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeftBehindTests {

  private static final InstitutionId HOME = new InstitutionId(UUID.randomUUID());
  private static final Optional<InstitutionId> OTHER =
      Optional.of(new InstitutionId(UUID.randomUUID()));

  @Test
  void aLeaderWhoBecomesClusterLeaderOrMovesLeavesAPedagogicalLeadersPost() {
    var vacant = new Vacant(PEDAGOGICAL_LEADER, HOME);
    for (var position : List.of("institution_leader", "pedagogical_leader")) {
      assertThat(LeftBehind.by(position, Optional.of(HOME), CLUSTER_LEADER, Optional.empty()))
          .isEqualTo(vacant);
      assertThat(LeftBehind.by(position, Optional.of(HOME), PEDAGOGICAL_LEADER, OTHER))
          .isEqualTo(vacant);
    }
  }

  @Test
  void whoStaysAtHomeLeavesNothing() {
    var home = Optional.of(HOME);
    assertThat(LeftBehind.by("institution_leader", home, PEDAGOGICAL_LEADER, home))
        .isEqualTo(new Nothing());
    assertThat(LeftBehind.by("pedagogue", home, PEDAGOGICAL_LEADER, OTHER))
        .isEqualTo(new Nothing());
  }

  @Test
  void aDeputyIsNotReplaced() {
    assertThat(LeftBehind.by("deputy", Optional.of(HOME), PEDAGOGICAL_LEADER, OTHER))
        .isEqualTo(new Abolished(HOME));
  }

  @Test
  void othersLeaveWhatTheyHad() {
    assertThat(LeftBehind.by("department_leader", Optional.of(HOME), PEDAGOGICAL_LEADER, OTHER))
        .isEqualTo(new Vacant(DEPARTMENT_LEADER, HOME));
    assertThat(LeftBehind.by("cluster_leader", Optional.empty(), CLUSTER_LEADER, Optional.empty()))
        .isEqualTo(new OfCluster());
  }

  @Test
  void aChainIsFollowedToItsEnd() {
    var vacated = UUID.randomUUID();
    var open = UUID.randomUUID();
    var first = step("post", vacated, UUID.randomUUID());
    var second = step("abolished", null, vacated);
    var alone = step("post", open, UUID.randomUUID());
    var chains = Chain.of(List.of(second, first, alone));
    assertThat(chains)
        .containsExactlyInAnyOrder(
            new Chain(List.of(first, second), "abolished"), new Chain(List.of(alone), "open"));
  }

  private static Step step(String what, @Nullable UUID left, UUID post) {
    return new Step(
        UUID.randomUUID(),
        post,
        "pedagogical_leader",
        "Solsikken",
        "Bo Lund",
        "accepted",
        LocalDate.of(2027, 1, 1),
        "deputy",
        "Månen",
        what,
        left,
        null);
  }
}

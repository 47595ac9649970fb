package dk.klynge.staffing.vacancy;

import static dk.klynge.staffing.PostKind.CLUSTER_LEADER;
import static dk.klynge.staffing.PostKind.DEPARTMENT_LEADER;
import static dk.klynge.staffing.PostKind.PEDAGOGICAL_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.staffing.Posts.Place.OfCluster;
import dk.klynge.staffing.Posts.Place.OfInstitution;
import dk.klynge.staffing.vacancy.LeftBehind.Abolished;
import dk.klynge.staffing.vacancy.LeftBehind.Before;
import dk.klynge.staffing.vacancy.LeftBehind.Next;
import dk.klynge.staffing.vacancy.LeftBehind.Nothing;
import dk.klynge.staffing.vacancy.LeftBehind.OfUnknownCluster;
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
    var vacant = new Vacant(PEDAGOGICAL_LEADER, new OfInstitution(HOME));
    for (var position : List.of("institution_leader", "pedagogical_leader")) {
      assertThat(
              left(
                  position,
                  Optional.of(HOME),
                  new Next(CLUSTER_LEADER, Optional.empty(), Optional.empty())))
          .isEqualTo(vacant);
      assertThat(
              left(
                  position,
                  Optional.of(HOME),
                  new Next(PEDAGOGICAL_LEADER, OTHER, Optional.empty())))
          .isEqualTo(vacant);
    }
  }

  @Test
  void whoStaysAtHomeLeavesNothing() {
    var home = Optional.of(HOME);
    assertThat(
            left("institution_leader", home, new Next(PEDAGOGICAL_LEADER, home, Optional.empty())))
        .isEqualTo(new Nothing());
    assertThat(left("pedagogue", home, new Next(PEDAGOGICAL_LEADER, OTHER, Optional.empty())))
        .isEqualTo(new Nothing());
  }

  @Test
  void aDeputyIsNotReplaced() {
    assertThat(
            left(
                "deputy", Optional.of(HOME), new Next(PEDAGOGICAL_LEADER, OTHER, Optional.empty())))
        .isEqualTo(new Abolished(HOME));
  }

  @Test
  void othersLeaveWhatTheyHad() {
    assertThat(
            left(
                "department_leader",
                Optional.of(HOME),
                new Next(PEDAGOGICAL_LEADER, OTHER, Optional.empty())))
        .isEqualTo(new Vacant(DEPARTMENT_LEADER, new OfInstitution(HOME)));
    assertThat(
            left(
                "cluster_leader",
                Optional.empty(),
                new Next(CLUSTER_LEADER, Optional.empty(), Optional.empty())))
        .isEqualTo(new OfUnknownCluster());
  }

  @Test
  void whoLeadsAClusterLeavesItUnlessTheyStayThere() {
    var led = new ClusterId(UUID.randomUUID());
    var other = new ClusterId(UUID.randomUUID());
    var before = new Before("cluster_leader", Optional.of(HOME), Optional.of(led));
    assertThat(
            LeftBehind.by(before, new Next(CLUSTER_LEADER, Optional.empty(), Optional.of(other))))
        .isEqualTo(new Vacant(CLUSTER_LEADER, new OfCluster(led)));
    assertThat(
            LeftBehind.by(
                before, new Next(PEDAGOGICAL_LEADER, Optional.of(HOME), Optional.empty())))
        .isEqualTo(new Vacant(CLUSTER_LEADER, new OfCluster(led)));
    assertThat(LeftBehind.by(before, new Next(CLUSTER_LEADER, Optional.empty(), Optional.of(led))))
        .isEqualTo(new Nothing());
  }

  private static LeftBehind left(String position, Optional<InstitutionId> home, Next next) {
    return LeftBehind.by(new Before(position, home, Optional.empty()), next);
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
